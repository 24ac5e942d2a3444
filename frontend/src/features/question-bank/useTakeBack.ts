import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useQuestionEdit } from './questions.queries';

/** Takes a change of questions back and tells what came of it. The dialog is gone by then, and with it whatever a mutation would call back. */
export function useTakeBack() {
  const { t } = useTranslation('question-bank');
  const { undo } = useQuestionEdit();
  return async (editId: string) => {
    try {
      const { restored, left } = await undo.mutateAsync(editId);
      const back = t('edit.undone', { count: restored });
      toast(left > 0 ? `${back} ${t('edit.left', { count: left })}` : back);
    } catch (error) {
      toastProblem(wordsFor(error));
    }
  };
}
