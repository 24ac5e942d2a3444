import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayAsked } from '@/features/units/asOf';
import { UnitTimeline } from '@/features/unit-changes/UnitTimeline';
import { UnitActions } from '@/features/units/UnitActions';
import { UnitOnDay } from '@/features/units/UnitOnDay';
import { unitTopsQuery } from '@/features/units/units.queries';
import { unitPageQuery } from '@/shared/api/units';
import { useAddressState } from '@/shared/lib/addressState';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';

export function loader(context: LoaderContext) {
  const unitId = paramOf(context, 'unitId');
  return Promise.all([
    context.queryClient.query({ ...unitPageQuery(unitId), staleTime: 'static' }),
    context.queryClient.query({ ...unitTopsQuery(), staleTime: 'static' }),
  ]);
}

export default function UnitPage() {
  const { t } = useTranslation(['units', 'shell']);
  const unitId = useParam('unitId');
  const [values, change] = useAddressState();
  const asOf = dayAsked(values['asOf']);
  const { data: now } = useSuspenseQuery(unitPageQuery(unitId));
  const { data: tops } = useSuspenseQuery(unitTopsQuery());
  const { data: then } = useQuery({
    ...unitPageQuery(unitId, asOf),
    enabled: asOf !== undefined,
    retry: false,
  });
  const { unit, ancestors } = then ?? now;
  // Above the reader's own units there is nothing they may open.
  const top = ancestors.findIndex(({ id }) => tops.some((one) => one.id === id));
  return (
    <>
      <PageHeader
        title={unit.fullName}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.units(asOf) },
          ...(top < 0 ? [] : ancestors.slice(top)).map(({ id, name }) => ({
            label: name,
            href: paths.unit(id, asOf),
          })),
        ]}
        badge={
          now.unit.validUntil !== undefined && (
            <StatusBadge tone="neutral">{t('page.ended')}</StatusBadge>
          )
        }
        actions={<UnitActions page={now} />}
      />
      <UnitOnDay
        now={now}
        asOf={asOf}
        onDay={(day) => change({ asOf: day })}
        timeline={<UnitTimeline unitId={unitId} />}
      />
    </>
  );
}
