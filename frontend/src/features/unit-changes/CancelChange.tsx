import { useState } from 'react';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ChangeView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { changeLine } from './changedUnits';
import { useCancelChange } from './changes.queries';

/** Calls off what waits for its day, after asking once more. */
export function CancelChange({ change }: { change: ChangeView }) {
  const { t } = useTranslation('unit-changes');
  const [asking, setAsking] = useState(false);
  const cancel = useCancelChange(change.id);
  if (!change.abilities.includes('CANCEL')) return null;
  const confirm = () =>
    cancel.mutate(undefined, {
      onSuccess: () => toast(t('cancel.done')),
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setAsking(false),
    });
  return (
    <>
      <Button tone="secondary" icon={<IconBan />} onClick={() => setAsking(true)}>
        {t('cancel.action')}
      </Button>
      <ConfirmDialog
        opened={asking}
        tone="danger"
        title={t('cancel.title')}
        action={t('cancel.action')}
        busy={cancel.isPending}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        <p>
          {t('cancel.what', {
            change: `${t(`kind.${change.kind}`)}: ${changeLine(change)}`,
            day: formatDay(change.effectiveOn),
          })}
        </p>
        {change.batchId !== undefined && <p>{t('cancel.together')}</p>}
      </ConfirmDialog>
    </>
  );
}
