import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { IssuingRun } from '@/shared/api/schema';
import { today } from '@/shared/lib/dates';
import { dayTyped } from '@/shared/lib/dayTyped';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { DateField } from '@/ui/Field/DateField';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useConfirmRun } from './issuing.queries';
import { toIssue } from './RunFacts';
import { signerOf } from './signer';
import classes from './issuing.module.css';

interface ConfirmRunDialogProps {
  run: IssuingRun;
  onClose: () => void;
}

/** Asks for the decision, says what will happen, and starts it: with the list as it was seen. */
export function ConfirmRunDialog({ run, onClose }: ConfirmRunDialogProps) {
  const { t } = useTranslation('issuing');
  const [seen] = useState(run);
  const count = toIssue(seen);
  const confirm = useConfirmRun(run.runId);
  const form = useForm({
    initial: { decisionNumber: '', decidedOn: '' },
    check: ({ decisionNumber, decidedOn }) => ({
      ...(decisionNumber.trim() === '' && { decisionNumber: t('confirm.numberMissing') }),
      ...dayFault(decidedOn),
    }),
    send: async (decision) => {
      await confirm.mutateAsync({ ...decision, digest: seen.digest });
      toast(t('confirm.done'));
      onClose();
    },
    explain,
  });
  function dayFault(decidedOn: string) {
    if (dayTyped(decidedOn) === undefined) return { decidedOn: t('confirm.dayMissing') };
    return decidedOn > today() ? { decidedOn: t('confirm.dayLater') } : {};
  }
  return (
    <Dialog title={t('confirm.title')} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{t('confirm.what', { count })}</p>
        {run.form.signedByHand && <p>{t('confirm.byHand', { signer: signerOf(run.form) })}</p>}
        <TextField
          {...form.field('decisionNumber')}
          label={t('confirm.number')}
          hint={t('confirm.numberHint')}
          maxLength={60}
          autoComplete="off"
        />
        <DateField {...form.field('decidedOn')} label={t('confirm.day')} />
        <FormActions action={t('confirm.action', { count })} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
