import { useSuspenseQuery } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AttemptRoom } from '@/features/quiz/AttemptRoom';
import { forgetJournal } from '@/features/quiz/journalStore';
import { attemptQuery } from '@/features/quiz/quiz.queries';
import { meQuery, useMe } from '@/shared/api/me';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

/** An attempt that is over leads to its result. */
export async function loader(context: LoaderContext) {
  const attemptId = paramOf(context, 'attemptId');
  const attempt = await context.queryClient.query(attemptQuery(attemptId));
  if (attempt.state !== 'OPEN') {
    const me = await context.queryClient.query(meQuery);
    // What came too late stays on the device: an attempt that ran out of time may be opened again.
    if (attempt.state === 'SUBMITTED' && me) await forgetJournal(me.accountId, attemptId);
    throw redirect({ href: paths.attemptResult(attemptId), replace: true });
  }
}

export default function AttemptPage() {
  const { t } = useTranslation(['quiz', 'shell']);
  const me = useMe();
  const { data: attempt } = useSuspenseQuery(attemptQuery(useParam('attemptId')));
  return (
    <>
      <PageHeader
        title={attempt.title}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('lessonCrumb'), href: paths.learn(attempt.enrolmentId) },
        ]}
      />
      {me && <AttemptRoom key={attempt.attemptId} attempt={attempt} accountId={me.accountId} />}
    </>
  );
}
