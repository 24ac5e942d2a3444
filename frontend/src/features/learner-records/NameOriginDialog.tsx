import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useNameOrigin } from './records.queries';
import classes from './records.module.css';

/** Names an installation with the key that signs its records. */
export function NameOriginDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('learner-records');
  const nameOrigin = useNameOrigin();
  const form = useForm({
    initial: { name: '', address: '', fingerprint: '' },
    check: (values) => ({
      ...(values.name.trim() === '' && { name: t('origins.nameMissing') }),
      ...(!/^did:web:[!-~]+$/.test(values.address.trim()) && {
        address: t('origins.addressWrong'),
      }),
      ...(!/^[\w-]{43}$/.test(values.fingerprint.trim()) && {
        fingerprint: t('origins.fingerprintWrong'),
      }),
    }),
    send: async (values) => {
      const name = values.name.trim();
      await nameOrigin.mutateAsync({
        name,
        address: values.address.trim(),
        fingerprint: values.fingerprint.trim(),
      });
      toast(t('origins.added', { name }));
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={t('origins.add')} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{t('origins.how')}</p>
        <TextField {...form.field('name')} label={t('origins.name')} maxLength={200} />
        <TextField
          {...form.field('address')}
          label={t('report.address')}
          hint={t('origins.addressHint')}
          maxLength={255}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          {...form.field('fingerprint')}
          label={t('origins.fingerprint')}
          hint={t('origins.fingerprintHint')}
          maxLength={43}
          autoComplete="off"
          spellCheck={false}
        />
        <FormActions action={t('origins.save')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
