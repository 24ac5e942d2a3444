import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { ReceivedEntry } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useRemoveEntry } from './records.queries';
import classes from './records.module.css';

interface RemoveEntryDialogProps {
  entry: ReceivedEntry;
  onClose: () => void;
}

/** Takes out what was recorded by mistake, for a reason; the file may be taken in again. */
export function RemoveEntryDialog({ entry, onClose }: RemoveEntryDialogProps) {
  const { t } = useTranslation('learner-records');
  const remove = useRemoveEntry(entry.entryId);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('remove.reasonMissing') } : {}),
    send: async ({ reason }) => {
      await remove.mutateAsync(reason);
      toast(t('remove.done', { course: entry.courseTitle }));
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={t('remove.title', { name: entry.holderName })} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{t('remove.what', { course: entry.courseTitle })}</p>
        <TextArea {...form.field('reason')} label={t('remove.reason')} maxLength={500} rows={3} />
        <FormActions
          action={t('remove.action')}
          tone="danger"
          busy={form.busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
