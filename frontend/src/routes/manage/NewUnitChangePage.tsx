import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChangeWizard } from '@/features/unit-changes/ChangeWizard';
import { KindChoice } from '@/features/unit-changes/KindChoice';
import { changeKinds } from '@/features/unit-changes/kinds';
import { unitPageQuery } from '@/shared/api/units';
import { useAddressState } from '@/shared/lib/addressState';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { PageSkeleton } from '@/ui/Skeleton/PageSkeleton';

export const loader = ({ queryClient, search }: LoaderContext) =>
  typeof search['unit'] === 'string'
    ? queryClient.query({ ...unitPageQuery(search['unit']), staleTime: 'static' })
    : undefined;

export default function NewUnitChangePage() {
  const { t } = useTranslation(['unit-changes', 'units', 'shell']);
  const navigate = useNavigate();
  const [{ kind: asked, unit: unitId }, change] = useAddressState();
  const kind = changeKinds.find((one) => one === asked);
  const { data: page } = useQuery({
    ...unitPageQuery(unitId ?? ''),
    enabled: unitId !== undefined,
    throwOnError: true,
  });
  const unit = unitId === undefined ? undefined : page?.unit;
  const go = (href: string) => void navigate({ href });
  return (
    <>
      <PageHeader
        title={kind === undefined ? t('new.title') : t(`kind.${kind}`)}
        lead={kind === undefined ? t('new.lead') : t(`kindWhat.${kind}`)}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('units:title'), href: paths.units() },
          ...(unit === undefined
            ? [{ label: t('title'), href: paths.unitChanges() }]
            : [{ label: unit.fullName, href: paths.unit(unit.id) }]),
        ]}
      />
      {kind === undefined ? (
        <KindChoice unitId={unitId} />
      ) : unitId !== undefined && unit === undefined ? (
        <PageSkeleton />
      ) : (
        <ChangeWizard
          key={`${kind} ${unit?.id ?? ''}`}
          kind={kind}
          unit={unit}
          onUnit={(choice) => change({ unit: choice?.value })}
          onDone={({ id }) => go(paths.unitChange(id))}
          onCancel={() => go(unit === undefined ? paths.unitChanges() : paths.unit(unit.id))}
        />
      )}
    </>
  );
}
