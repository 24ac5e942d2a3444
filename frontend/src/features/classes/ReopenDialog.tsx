import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { ClassView } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useReopenClass } from './classes.queries';
import classes from './classes.module.css';

interface ReopenDialogProps {
  one: ClassView;
  opened: boolean;
  onClose: () => void;
}

/** Asks why a closed class is opened again. */
export function ReopenDialog({ one, opened, onClose }: ReopenDialogProps) {
  const { t } = useTranslation('classes');
  return (
    <Dialog title={t('reopen.title')} opened={opened} onClose={onClose}>
      <ReopenForm one={one} onClose={onClose} />
    </Dialog>
  );
}

function ReopenForm({ one, onClose }: { one: ClassView; onClose: () => void }) {
  const { t } = useTranslation('classes');
  const reopen = useReopenClass(one.classId);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('reopen.reasonMissing') } : {}),
    send: async ({ reason }) => {
      await reopen.mutateAsync(reason);
      toast(t('reopen.done', { title: one.title }));
      onClose();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>{t('reopen.what')}</p>
      <TextArea
        {...form.field('reason')}
        label={t('reopen.reason')}
        hint={t('reopen.reasonHint')}
        maxLength={500}
        rows={3}
      />
      <FormActions action={t('reopen.action')} busy={form.busy} onCancel={onClose} />
    </form>
  );
}
