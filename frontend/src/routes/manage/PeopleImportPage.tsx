import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ColumnMapping } from '@/features/people-import/ColumnMapping';
import { DiscardImport } from '@/features/people-import/DiscardImport';
import { ImportDone } from '@/features/people-import/ImportDone';
import { importQuery } from '@/features/people-import/imports.queries';
import { ImportSteps } from '@/features/people-import/ImportSteps';
import { ImportStopped } from '@/features/people-import/ImportStopped';
import { CheckEnded } from '@/features/people-import/CheckEnded';
import { Review } from '@/features/people-import/Review';
import { StageBadge } from '@/features/people-import/StageBadge';
import { stageOf, stepOf } from '@/features/people-import/stages';
import { Working } from '@/features/people-import/Working';
import { formatNumber } from '@/shared/lib/dates';
import { useListAddress } from '@/shared/lib/listAddress';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export const loader = (context: LoaderContext) =>
  context.queryClient.query({ ...importQuery(paramOf(context, 'importId')), staleTime: 'static' });

export default function PeopleImportPage() {
  const { t } = useTranslation(['people-import', 'people', 'shell']);
  const navigate = useNavigate();
  const list = useListAddress();
  const { data: view } = useSuspenseQuery(importQuery(useParam('importId')));
  const found = stageOf(view);
  // Columns can be mapped again until the import is confirmed.
  const again = found === 'review' && list.filters['step'] === 'columns';
  const stage = again ? 'columns' : found;
  const onPage = (page: number) =>
    void navigate({
      href: paths.peopleImportRows(view.id, {
        ...list.filters,
        page: page === 0 ? undefined : String(page + 1),
      }),
    });
  const here = () => void navigate({ href: paths.peopleImport(view.id) });
  return (
    <>
      <PageHeader
        title={view.fileName}
        lead={t('of', { rows: formatNumber(view.rowCount), unit: view.unit.fullName })}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('people:title'), href: paths.people() },
          { label: t('title'), href: paths.peopleImports() },
        ]}
        badge={<StageBadge view={view} />}
        actions={
          (stage === 'columns' || stage === 'review' || stage === 'stopped') && (
            <DiscardImport
              view={view}
              onDone={() => void navigate({ href: paths.peopleImports() })}
            />
          )
        }
      />
      <ImportSteps current={stepOf[stage]} />
      {stage === 'columns' && (
        <>
          {!again && <CheckEnded view={view} />}
          <ColumnMapping view={view} onChecking={here} onCancel={again ? here : undefined} />
        </>
      )}
      {(stage === 'checking' || stage === 'running') && view.job !== undefined && (
        <Working job={view.job} stage={stage} rowCount={view.rowCount} />
      )}
      {stage === 'review' && (
        <Review view={view} values={list.filters} page={list.view.page} onPage={onPage} />
      )}
      {stage === 'stopped' && <ImportStopped view={view} />}
      {stage === 'done' && <ImportDone view={view} />}
    </>
  );
}
