import { useSuspenseQuery } from '@tanstack/react-query';
import { IconChartHistogram, IconSchool, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { UnitActions } from '@/features/units/UnitActions';
import { UnitFacts } from '@/features/units/UnitFacts';
import { UnitsBelow } from '@/features/units/UnitsBelow';
import { unitChildrenQuery, unitPageQuery } from '@/shared/api/units';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export function loader(context: LoaderContext) {
  const unitId = paramOf(context, 'unitId');
  return Promise.all([
    context.queryClient.query({ ...unitPageQuery(unitId), staleTime: 'static' }),
    context.queryClient.query({ ...unitChildrenQuery(unitId), staleTime: 'static' }),
    context.queryClient.query({ ...unitChildrenQuery(), staleTime: 'static' }),
  ]);
}

export default function UnitPage() {
  const { t } = useTranslation(['units', 'shell']);
  const unitId = useParam('unitId');
  const { data: page } = useSuspenseQuery(unitPageQuery(unitId));
  const { data: tops } = useSuspenseQuery(unitChildrenQuery());
  const { unit, ancestors, abilities } = page;
  // Above the reader's own units there is nothing they may open.
  const top = ancestors.findIndex(({ id }) => tops.some((one) => one.id === id));
  return (
    <>
      <PageHeader
        title={unit.fullName}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.manage() },
          ...(top < 0 ? [] : ancestors.slice(top)).map(({ id, name }) => ({
            label: name,
            href: paths.unit(id),
          })),
        ]}
        actions={<UnitActions page={page} />}
      />
      <div className={classes.stack}>
        <Card title={t('page.about')}>
          <UnitFacts page={page} />
          <div className={classes.links}>
            <ButtonLink href={paths.people(unitId)} tone="secondary" icon={<IconUsers />}>
              {t('page.seePeople')}
            </ButtonLink>
            {abilities.includes('ADD_PERSON') && (
              <ButtonLink href={paths.newPerson(unitId)} tone="secondary" icon={<IconUserPlus />}>
                {t('page.addPerson')}
              </ButtonLink>
            )}
            {abilities.includes('ENROL_PEOPLE') && (
              <ButtonLink href={paths.enrolPeople(unitId)} tone="secondary" icon={<IconSchool />}>
                {t('page.enrol')}
              </ButtonLink>
            )}
            {abilities.includes('VIEW_REPORTS') && (
              <ButtonLink
                href={paths.reports(unitId)}
                tone="secondary"
                icon={<IconChartHistogram />}
              >
                {t('page.report')}
              </ButtonLink>
            )}
          </div>
        </Card>
        <Card title={t('tree.below')} flush>
          <UnitsBelow unitId={unitId} />
        </Card>
      </div>
    </>
  );
}
