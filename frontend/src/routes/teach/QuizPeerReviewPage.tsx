import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Figures, Reviewers, Works } from '@/features/peer-review/Overview';
import { figuresQuery } from '@/features/peer-review/peer-review.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './teach.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query(figuresQuery(paramOf(context, 'quizId')));
}

export default function QuizPeerReviewPage() {
  const { t } = useTranslation(['peer-review', 'shell', 'attempt-marks']);
  const quizId = useParam('quizId');
  const { data: figures } = useSuspenseQuery(figuresQuery(quizId));
  return (
    <>
      <PageHeader
        title={t('of', { title: figures.title })}
        lead={t('ofLead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('attempt-marks:openList'), href: paths.quizAttempts(quizId) },
        ]}
      />
      <div className={classes.stack}>
        <Figures figures={figures} />
        <Works quizId={quizId} />
        <Reviewers quizId={quizId} />
      </div>
    </>
  );
}
