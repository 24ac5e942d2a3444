import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import classes from './security.module.css';

interface PasskeyFormProps {
  label?: string;
  action: string;
  onSend: (label: string) => Promise<unknown>;
  onCancel: () => void;
}

/** How a passkey is called, so that its owner tells it from others. */
export function PasskeyForm({ label = '', action, onSend, onCancel }: PasskeyFormProps) {
  const { t } = useTranslation('account-security');
  const form = useForm({
    initial: { label },
    check: (values) => (values.label.trim() === '' ? { label: t('passkeys.labelMissing') } : {}),
    send: (values) => onSend(values.label.trim()),
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField
        {...form.field('label')}
        label={t('passkeys.label')}
        hint={t('passkeys.labelHint')}
        maxLength={60}
        autoComplete="off"
        data-autofocus
      />
      <FormActions action={action} busy={form.busy} onCancel={onCancel} />
    </form>
  );
}
