import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DutyNotice } from '@/features/peer-review/DutyNotice';
import { QuizStart } from '@/features/quiz/QuizStart';
import { quizStartQuery } from '@/features/quiz/quiz.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader(context: LoaderContext) {
  return context.queryClient.query(
    quizStartQuery(paramOf(context, 'enrolmentId'), paramOf(context, 'quizId')),
  );
}

export default function QuizPage() {
  const { t } = useTranslation(['quiz', 'my-learning', 'shell']);
  const enrolmentId = useParam('enrolmentId');
  const lessonId = useParam('lessonId');
  const { data: quiz } = useSuspenseQuery(quizStartQuery(enrolmentId, useParam('quizId')));
  return (
    <>
      <PageHeader
        title={quiz.title}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('my-learning:title'), href: paths.myLearning() },
          { label: t('lessonCrumb'), href: paths.lesson(enrolmentId, lessonId) },
        ]}
      />
      {quiz.conduct.peerReview !== undefined && <DutyNotice quizId={quiz.quizId} />}
      <QuizStart enrolmentId={enrolmentId} quiz={quiz} />
    </>
  );
}
