import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import classes from './certificates.module.css';

const shortestReason = 5;

interface RevocationFormProps {
  title: string;
  /** What will be revoked, in a sentence. */
  what: string;
  /** Typed as a confirmation, asked for and refused in these words. */
  confirmation: { expected: string; label: string; wrong: string; numeric?: boolean };
  action: string;
  onSend: (reason: string) => Promise<void>;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks why certificates are revoked, and for a confirmation typed by hand. */
export function RevocationForm({
  title,
  what,
  confirmation,
  action,
  onSend,
  onClose,
  children,
}: RevocationFormProps) {
  const { t } = useTranslation('certificates');
  const form = useForm({
    initial: { reason: '', typed: '' },
    check: ({ reason, typed }) => ({
      ...(reason.trim().length < shortestReason && { reason: t('revoke.reasonMissing') }),
      ...(typed.trim() !== confirmation.expected && { typed: confirmation.wrong }),
    }),
    send: ({ reason }) => onSend(reason.trim()),
    explain,
  });
  return (
    <Dialog title={title} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Notice tone="warning">{what}</Notice>
        {children}
        <TextArea
          {...form.field('reason')}
          label={t('revoke.reason')}
          hint={t('revoke.reasonHint')}
          maxLength={500}
        />
        <TextField
          {...form.field('typed')}
          label={confirmation.label}
          {...(confirmation.numeric === true && { inputMode: 'numeric' })}
          autoComplete="off"
          spellCheck={false}
        />
        <FormActions action={action} tone="danger" busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
