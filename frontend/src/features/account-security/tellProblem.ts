import { isProblem, wordsFor } from '@/shared/api/problem';
import { toastProblem } from '@/ui/Toast/toasts';

/** Says what went wrong; who would rather not confirm knows that nothing has changed. */
export function tellProblem(error: unknown): void {
  if (!isProblem(error, 'confirmation.cancelled')) toastProblem(wordsFor(error));
}
