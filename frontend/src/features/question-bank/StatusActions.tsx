import { IconArchive, IconCheck, IconRotate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionStatus, QuestionView } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { Button } from '@/ui/Button/Button';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useQuestionStatus } from './questions.queries';

/** Approving lets quizzes draw the question; retiring stops that and changes no attempt. */
export function StatusActions({ question }: { question: QuestionView }) {
  const { t } = useTranslation('question-bank');
  const change = useQuestionStatus(question.questionId);
  const set = (status: QuestionStatus) =>
    change.mutate(status, {
      onSuccess: () => toast(t(`became.${status}`)),
      onError: (error) => {
        // Here is no field to tell it at, such as the one for what a picture shows.
        const { form, fields } = explain(error);
        toastProblem(form ?? Object.values(fields).join(' '));
      },
    });
  const { status, abilities } = question;
  const lacking = (ability: 'APPROVE' | 'RETIRE') =>
    abilities.includes(ability) ? undefined : t(`mayNot.${ability}`);
  return (
    <>
      {status === 'DRAFT' && (
        <Button
          icon={<IconCheck />}
          busy={change.isPending}
          unavailable={lacking('APPROVE')}
          onClick={() => set('APPROVED')}
        >
          {t('approve')}
        </Button>
      )}
      {status === 'APPROVED' && (
        <Button
          tone="secondary"
          icon={<IconArchive />}
          unavailable={lacking('RETIRE')}
          busy={change.isPending}
          onClick={() => set('RETIRED')}
        >
          {t('retire')}
        </Button>
      )}
      {status === 'RETIRED' && (
        <Button
          tone="secondary"
          icon={<IconRotate />}
          unavailable={lacking('APPROVE')}
          busy={change.isPending}
          onClick={() => set('APPROVED')}
        >
          {t('bringBack')}
        </Button>
      )}
    </>
  );
}
