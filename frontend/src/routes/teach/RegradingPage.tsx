import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PastRegrades } from '@/features/regrading/PastRegrades';
import { AskedWordings, RegradingStart } from '@/features/regrading/RegradingStart';
import { regradingQuery } from '@/features/regrading/regrading.queries';
import { useListAddress } from '@/shared/lib/listAddress';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './teach.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query(regradingQuery(paramOf(context, 'questionId')));
}

export default function RegradingPage() {
  const { t } = useTranslation(['regrading', 'question-bank']);
  const navigate = useNavigate();
  const questionId = useParam('questionId');
  const { filters } = useListAddress();
  const { data: view } = useSuspenseQuery(regradingQuery(questionId));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('question-bank:title'), href: paths.questionBank() },
          { label: t('question-bank:editTitle'), href: paths.question(questionId) },
        ]}
      />
      <div className={classes.stack}>
        <Card>
          <p className={classes.quoted}>{view.stem}</p>
        </Card>
        <AskedWordings view={view} />
        <RegradingStart
          view={view}
          quizId={filters['quiz']}
          onPreviewed={({ regradeId }) => void navigate({ href: paths.regrade(regradeId) })}
        />
        <PastRegrades past={view.past} />
      </div>
    </>
  );
}
