import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { MergePreview } from '@/shared/api/schema';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useMerge } from './merge.queries';
import classes from './person-merge.module.css';

interface MergeFormProps {
  preview: MergePreview;
  onMerged: () => void;
  onCancel: () => void;
}

/** The last question, which is answered by typing the address of the record that goes, for it cannot be taken back. */
export function MergeForm({ preview, onMerged, onCancel }: MergeFormProps) {
  const { t } = useTranslation('person-merge');
  const { survivor, retired } = preview;
  const merge = useMerge(survivor.accountId, retired.accountId);
  const form = useForm({
    initial: { retiredEmail: '' },
    check: ({ retiredEmail }) =>
      retiredEmail.trim().toLowerCase() === retired.email
        ? {}
        : { retiredEmail: t('confirm.wrong', { email: retired.email }) },
    send: async ({ retiredEmail }) => {
      await merge.mutateAsync(retiredEmail.trim());
      toast(t('confirm.done', { name: survivor.fullName }));
      onMerged();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField
        {...form.field('retiredEmail')}
        label={t('confirm.email')}
        hint={t('confirm.hint', { email: retired.email })}
        autoComplete="off"
        spellCheck={false}
      />
      <FormActions
        action={t('confirm.action')}
        tone="danger"
        busy={form.busy}
        onCancel={onCancel}
      />
    </form>
  );
}
