import { useState } from 'react';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { QuestionImportView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useDiscardQuestions } from './exchange.queries';

interface DiscardQuestionImportProps {
  view: QuestionImportView;
  onDone: () => void;
}

/** Throws a file away that was looked through; what it has added to the bank stays there. */
export function DiscardQuestionImport({ view, onDone }: DiscardQuestionImportProps) {
  const { t } = useTranslation('question-exchange');
  const [asking, setAsking] = useState(false);
  const discard = useDiscardQuestions(view.id);
  const confirm = () =>
    discard.mutate(undefined, {
      onSuccess: () => {
        toast(t('discard.done', { file: view.fileName }));
        onDone();
      },
      onError: (error) => {
        setAsking(false);
        toastProblem(wordsFor(error));
      },
    });
  return (
    <>
      <Button tone="quiet" icon={<IconTrash />} onClick={() => setAsking(true)}>
        {t('discard.action')}
      </Button>
      <ConfirmDialog
        opened={asking}
        tone="danger"
        title={t('discard.title')}
        action={t('discard.action')}
        busy={discard.isPending}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        <p>{t('discard.what', { file: view.fileName })}</p>
      </ConfirmDialog>
    </>
  );
}
