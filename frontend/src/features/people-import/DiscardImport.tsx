import { useState } from 'react';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ImportView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useDiscard } from './imports.queries';

/** Throws an import and its rows away; people who are there already stay. */
export function DiscardImport({ view, onDone }: { view: ImportView; onDone: () => void }) {
  const { t } = useTranslation('people-import');
  const [asking, setAsking] = useState(false);
  const discard = useDiscard(view.id);
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
