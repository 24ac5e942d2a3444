import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApplyRegradeForm } from '@/features/regrading/ApplyRegradeForm';
import { RegradedAttempts } from '@/features/regrading/RegradedAttempts';
import { RegradeRunning } from '@/features/regrading/RegradeRunning';
import { RegradeStanding } from '@/features/regrading/RegradeStanding';
import { RegradeSummary } from '@/features/regrading/RegradeSummary';
import { isWorking, regradeQuery } from '@/features/regrading/regrading.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './teach.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query(regradeQuery(paramOf(context, 'regradeId')));
}

export default function RegradePage() {
  const { t } = useTranslation(['regrading', 'question-bank']);
  const { data: view } = useSuspenseQuery(regradeQuery(useParam('regradeId')));
  const working = isWorking(view);
  return (
    <>
      <PageHeader
        title={t(view.state === 'PREVIEWED' ? 'previewTitle' : 'resultTitle')}
        above={[
          { label: t('question-bank:editTitle'), href: paths.question(view.questionId) },
          { label: t('title'), href: paths.regrading(view.questionId) },
        ]}
      />
      <div className={classes.stack}>
        {working && view.job !== undefined && (
          <RegradeRunning job={view.job} total={view.counts.all} />
        )}
        {!working && <RegradeStanding view={view} />}
        <RegradeSummary view={view} />
        {!working && view.state !== 'DONE' && !view.overtaken && <ApplyRegradeForm view={view} />}
        <RegradedAttempts view={view} />
      </div>
    </>
  );
}
