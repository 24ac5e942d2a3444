import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { PersonView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { useRevealNumber } from './record.queries';
import classes from './person-record.module.css';

interface RevealNumberProps {
  person: PersonView;
  onClose: () => void;
}

/** Shows the whole number to whoever states why; the reason goes into the log, the number leaves with the window. */
export function RevealNumber({ person, onClose }: RevealNumberProps) {
  const { t } = useTranslation('person-record');
  const reveal = useRevealNumber(person.accountId);
  const [number, setNumber] = useState<string>();
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('reveal.reasonMissing') } : {}),
    send: async ({ reason }) => {
      const { citizenNumber } = await reveal.mutateAsync(reason.trim());
      setNumber(citizenNumber ?? t('none'));
    },
    explain,
  });
  if (number !== undefined) {
    return (
      <div className={classes.form}>
        <p role="status">
          {t('citizenNumber')}: <strong className={classes.number}>{number}</strong>
        </p>
        <DialogActions>
          <Button onClick={onClose}>{t('reveal.close')}</Button>
        </DialogActions>
      </div>
    );
  }
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>{t('reveal.what')}</p>
      <TextField
        {...form.field('reason')}
        label={t('reveal.reason')}
        hint={t('reveal.reasonHint')}
        maxLength={300}
        autoComplete="off"
      />
      <FormActions action={t('reveal.open')} busy={form.busy} onCancel={onClose} />
    </form>
  );
}
