import { useSuspenseQuery } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AttemptRoom } from '@/features/quiz/AttemptRoom';
import { attemptQuery } from '@/features/quiz/quiz.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

/** An attempt that is over leads to its result. */
export async function loader(context: LoaderContext) {
  const attemptId = paramOf(context, 'attemptId');
  const attempt = await context.queryClient.query(attemptQuery(attemptId));
  if (attempt.state !== 'OPEN') {
    throw redirect({ href: paths.attemptResult(attemptId), replace: true });
  }
}

export default function AttemptPage() {
  const { t } = useTranslation(['quiz', 'shell']);
  const { data: attempt } = useSuspenseQuery(attemptQuery(useParam('attemptId')));
  return (
    <>
      <PageHeader
        title={attempt.title}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('backToCourse'), href: paths.learn(attempt.enrolmentId) },
        ]}
      />
      <AttemptRoom key={attempt.attemptId} attempt={attempt} />
    </>
  );
}
