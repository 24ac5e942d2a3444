import { useSuspenseQuery } from '@tanstack/react-query';
import { IconScan, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AttemptTable } from '@/features/attempt-marks/AttemptTable';
import { quizQuery } from '@/features/quiz-editor/quiz.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader(context: LoaderContext) {
  return context.queryClient.query(quizQuery(paramOf(context, 'quizId')));
}

export default function QuizAttemptsPage() {
  const { t } = useTranslation([
    'attempt-marks',
    'shell',
    'quiz-arrangements',
    'integrity',
    'peer-review',
  ]);
  const quizId = useParam('quizId');
  const { data: quiz } = useSuspenseQuery(quizQuery(quizId));
  return (
    <>
      <PageHeader
        title={t('listTitle', { title: quiz.title })}
        lead={t('listLead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('quiz-arrangements:backToCourse'), href: paths.courseEditor(quiz.courseId) },
        ]}
        actions={
          <>
            {quiz.conduct.peerReview !== undefined && (
              <ButtonLink
                tone="secondary"
                icon={<IconUsersGroup />}
                href={paths.quizPeerReview(quizId)}
              >
                {t('peer-review:open')}
              </ButtonLink>
            )}
            <ButtonLink tone="secondary" icon={<IconScan />} href={paths.quizIntegrity(quizId)}>
              {t('integrity:open')}
            </ButtonLink>
          </>
        }
      />
      <AttemptTable quizId={quizId} />
    </>
  );
}
