import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ImportView } from '@/shared/api/schema';
import { AskingButton } from '@/ui/Dialog/AskingButton';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useDiscard } from './imports.queries';

/** Throws an import and its rows away; people who are there already stay. */
export function DiscardImport({ view, onDone }: { view: ImportView; onDone: () => void }) {
  const { t } = useTranslation('people-import');
  const discard = useDiscard(view.id);
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
