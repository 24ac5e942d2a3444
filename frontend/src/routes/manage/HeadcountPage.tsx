import { useQuery } from '@tanstack/react-query';
import { IconDownload, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { dayAsked } from '@/features/units/asOf';
import { AsOfBanner } from '@/features/units/AsOfBanner';
import { Headcount } from '@/features/units/Headcount';
import { HeadcountFilters } from '@/features/units/HeadcountFilters';
import { unitTopsQuery } from '@/features/units/units.queries';
import { address } from '@/shared/api/client';
import { unitPageQuery } from '@/shared/api/units';
import { useAddressState } from '@/shared/lib/addressState';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export const loader = ({ queryClient, search }: LoaderContext) =>
  Promise.all([
    queryClient.query({ ...unitTopsQuery(), staleTime: 'static' }),
    typeof search['unit'] === 'string'
      ? queryClient.query({ ...unitPageQuery(search['unit']), staleTime: 'static' })
      : undefined,
  ]);

export default function HeadcountPage() {
  const { t } = useTranslation(['units', 'shell']);
  const [values, change] = useAddressState();
  const asOf = dayAsked(values['asOf']);
  const { data: tops = [] } = useQuery(unitTopsQuery());
  // Whoever looks after a single unit means that one.
  const unitId = values['unit'] ?? (tops.length === 1 ? tops[0]?.id : undefined);
  const { data: page } = useQuery({
    ...unitPageQuery(unitId ?? ''),
    enabled: unitId !== undefined,
    throwOnError: true,
  });
  const unit = unitId === undefined ? undefined : page?.unit;
  const onDay = (day: string | undefined) => change({ asOf: day });
  return (
    <>
      <PageHeader
        title={
          unit === undefined
            ? t('headcount.title')
            : t('headcount.titleOf', { unit: unit.fullName })
        }
        lead={t('headcount.lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.units(asOf) },
          ...(unit === undefined
            ? []
            : [{ label: unit.fullName, href: paths.unit(unit.id, asOf) }]),
        ]}
        actions={
          unit !== undefined && (
            <ButtonLink
              href={address(`/api/units/${unit.id}/headcount.xlsx`, { asOf })}
              tone="secondary"
              icon={<IconDownload />}
              download
            >
              {t('headcount.export')}
            </ButtonLink>
          )
        }
      />
      <ManageNavigation current="units" />
      <div className={classes.stack}>
        <HeadcountFilters
          unit={unit}
          asOf={asOf}
          onUnit={(id) => change({ unit: id })}
          onDay={onDay}
        />
        <AsOfBanner asOf={asOf} onToday={() => onDay(undefined)} />
        {unitId === undefined ? (
          <Card>
            <EmptyState icon={<IconUsersGroup />} title={t('headcount.choose')}>
              {t('headcount.chooseWhat')}
            </EmptyState>
          </Card>
        ) : (
          <Headcount unitId={unitId} asOf={asOf} hrefOf={(below) => paths.headcount(below, asOf)} />
        )}
      </div>
    </>
  );
}
