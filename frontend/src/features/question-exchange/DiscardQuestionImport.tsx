import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { QuestionImportView } from '@/shared/api/schema';
import { AskingButton } from '@/ui/Dialog/AskingButton';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useDiscardQuestions } from './exchange.queries';

/** Throws a file away that was looked through; what it has added to the bank stays there. */
export function DiscardQuestionImport({
  view,
  onDone,
}: {
  view: QuestionImportView;
  onDone: () => void;
}) {
  const { t } = useTranslation('question-exchange');
  const discard = useDiscardQuestions(view.id);
  const confirm = (close: () => void) =>
    discard.mutate(undefined, {
      onSuccess: () => {
        toast(t('discard.done', { file: view.fileName }));
        onDone();
      },
      onError: (error) => {
        close();
        toastProblem(wordsFor(error));
      },
    });
  return (
    <AskingButton
      action={t('discard.action')}
      icon={<IconTrash />}
      title={t('discard.title')}
      busy={discard.isPending}
      onConfirm={confirm}
    >
      <p>{t('discard.what', { file: view.fileName })}</p>
    </AskingButton>
  );
}
