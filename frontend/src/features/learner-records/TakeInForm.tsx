import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { RecordReport } from '@/shared/api/schema';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import type { LookupChoice } from '@/ui/Lookup/LookupField';
import { Notice } from '@/ui/Notice/Notice';
import { useTakeInRecord } from './records.queries';
import classes from './records.module.css';

interface TakeInFormProps {
  person: LookupChoice;
  file: File;
  report: RecordReport;
  onDone: (report: RecordReport) => void;
}

/** Confirms what was told; a record that names somebody else wants a reason. */
export function TakeInForm({ person, file, report, onDone }: TakeInFormProps) {
  const { t } = useTranslation('learner-records');
  const takeIn = useTakeInRecord(person.value);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) =>
      !report.nameMatches && reason.trim() === '' ? { reason: t('intake.reasonMissing') } : {},
    send: async ({ reason }) => onDone(await takeIn.mutateAsync({ file, reason: reason.trim() })),
    explain,
  });
  const brings = report.lines.filter(({ outcome }) => outcome === 'NEW' || outcome === 'NEWER');
  if (!report.exporter.trusted) {
    return (
      <Notice tone="warning" title={t('intake.untrusted')}>
        {t('intake.untrustedWhat')}
      </Notice>
    );
  }
  if (brings.length === 0) return <Notice tone="info">{t('intake.nothing')}</Notice>;
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {!report.nameMatches && (
        <>
          <Notice tone="warning" title={t('intake.otherName')}>
            {t('intake.otherNameWhat', { record: report.personName, account: person.label })}
          </Notice>
          <TextArea
            {...form.field('reason')}
            label={t('intake.reason')}
            hint={t('intake.reasonHint')}
            maxLength={500}
            rows={3}
          />
        </>
      )}
      <FormActions action={t('intake.action', { count: brings.length })} busy={form.busy} />
    </form>
  );
}
