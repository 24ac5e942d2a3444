import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CompletionPanel } from '@/features/course-completion/CompletionPanel';
import { DutyNotice } from '@/features/peer-review/DutyNotice';
import { ReceivedReviews } from '@/features/peer-review/ReceivedReviews';
import { QuizResult } from '@/features/quiz/QuizResult';
import { resultQuery } from '@/features/quiz/quiz.queries';
import { SurveyInvitation } from '@/features/survey/SurveyInvitation';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader(context: LoaderContext) {
  return context.queryClient.query(resultQuery(paramOf(context, 'attemptId')));
}

export default function ResultPage() {
  const { t } = useTranslation(['quiz', 'shell']);
  const { data: result } = useSuspenseQuery(resultQuery(useParam('attemptId')));
  return (
    <>
      <PageHeader
        title={t('resultTitle')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('lessonCrumb'), href: paths.learn(result.enrolmentId) },
        ]}
        actions={
          <ButtonLink tone="secondary" href={paths.learn(result.enrolmentId)}>
            {t('backToCourse')}
          </ButtonLink>
        }
      />
      {result.courseCompleted && (
        <CompletionPanel
          enrolmentId={result.enrolmentId}
          invitation={<SurveyInvitation enrolmentId={result.enrolmentId} />}
        />
      )}
      <DutyNotice attemptId={result.attemptId} />
      <QuizResult
        result={result}
        below={({ peerReviews, shown }) => (
          <ReceivedReviews reviews={peerReviews} shown={shown} attemptId={result.attemptId} />
        )}
      />
    </>
  );
}
