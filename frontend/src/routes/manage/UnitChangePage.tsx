import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CancelChange } from '@/features/unit-changes/CancelChange';
import { ChangeDetailsCards } from '@/features/unit-changes/ChangeDetailsCards';
import { changeLine } from '@/features/unit-changes/changedUnits';
import { changeQuery } from '@/features/unit-changes/changes.queries';
import { ChangeStatusBadge } from '@/features/unit-changes/ChangeStatusBadge';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export const loader = (context: LoaderContext) =>
  context.queryClient.query({ ...changeQuery(paramOf(context, 'changeId')), staleTime: 'static' });

export default function UnitChangePage() {
  const { t } = useTranslation(['unit-changes', 'units', 'shell']);
  const { data: change } = useSuspenseQuery(changeQuery(useParam('changeId')));
  return (
    <>
      <PageHeader
        title={t(`kind.${change.kind}`)}
        lead={changeLine(change)}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('units:title'), href: paths.units() },
          { label: t('title'), href: paths.unitChanges() },
        ]}
        badge={<ChangeStatusBadge status={change.status} />}
        actions={<CancelChange change={change} />}
      />
      <ChangeDetailsCards change={change} />
    </>
  );
}
