import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { ReasonField } from './GrantFields';
import classes from './roles.module.css';

interface ReasonDialogProps {
  title: string;
  action: string;
  /** What would be done. */
  children: ReactNode;
  send: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks once more, and why, before something is taken from people. */
export function ReasonDialog({ title, action, children, send, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('roles');
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('reason.missing') } : {}),
    send: async ({ reason }) => {
      await send(reason.trim());
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={title} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <div>{children}</div>
        <ReasonField {...form.field('reason')} />
        <FormActions action={action} tone="danger" busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
