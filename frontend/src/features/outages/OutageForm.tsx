import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { RecordOutage } from '@/shared/api/schema';
import { momentOf } from '@/shared/lib/localMoment';
import { Button } from '@/ui/Button/Button';
import { DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { outageHitQuery, useRecordOutage } from './outages.queries';
import classes from './outages.module.css';

const remedies = ['REOPEN', 'RETAKE', 'KEEP'] as const;

interface OutageDraft {
  from: string;
  to: string;
  reason: string;
  forClosed: RecordOutage['forClosed'];
}

/** Records an outage, after telling how many attempts it hit. */
export function OutageForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['outages', 'ui']);
  const record = useRecordOutage();
  const form = useForm<OutageDraft>({
    initial: { from: '', to: '', reason: '', forClosed: 'REOPEN' },
    check: ({ from, to, reason }) => ({
      ...(from === '' && { from: t('form.fromMissing') }),
      ...(to === '' && { to: t('form.toMissing') }),
      ...(from !== '' && to !== '' && to <= from && { to: t('form.toWrong') }),
      ...(reason.trim() === '' && { reason: t('form.reasonMissing') }),
    }),
    send: async ({ from, to, ...rest }) => {
      await record.mutateAsync({ from: momentOf(from) ?? '', to: momentOf(to) ?? '', ...rest });
      onDone();
    },
    explain,
  });
  const { from, to } = form.values;
  const { data: hit } = useQuery(outageHitQuery(momentOf(from), momentOf(to)));
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <div className={classes.moments}>
        <TextField {...form.field('from')} type="datetime-local" label={t('form.from')} />
        <TextField {...form.field('to')} type="datetime-local" label={t('form.to')} />
      </div>
      {hit !== undefined && (
        <Notice tone="info">{t('form.hit', { open: hit.open, closed: hit.closed })}</Notice>
      )}
      <RadioField
        {...form.field('forClosed')}
        label={t('form.forClosed')}
        hint={t('form.forClosedHint')}
        choices={remedies.map((value) => ({ value, label: t(`remedies.${value}`) }))}
      />
      <TextArea {...form.field('reason')} label={t('form.reason')} rows={2} maxLength={1000} />
      <DialogActions>
        <Button type="submit" busy={form.busy}>
          {t('form.record')}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {t('ui:cancel')}
        </Button>
      </DialogActions>
    </form>
  );
}
