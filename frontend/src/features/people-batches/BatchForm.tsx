import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { StartBatch } from '@/shared/api/schema';
import { findUnits, type UnitChoice } from '@/shared/api/units';
import { dayTyped } from '@/shared/lib/dayTyped';
import { today } from '@/shared/lib/dates';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { DateField } from '@/ui/Field/DateField';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { AudiencePreview } from './AudiencePreview';
import type { BatchAudience } from './BatchActions';
import type { Act } from './acts';
import { findCourses, useStartBatch } from './batches.queries';
import classes from './people-batches.module.css';

interface BatchFormProps {
  act: Act;
  audience: BatchAudience;
  onStarted: (batchId: string) => void;
  onCancel: () => void;
}

interface BatchValues {
  unitId: UnitChoice | null;
  courseId: LookupChoice | null;
  dueOn: string;
  reason: string;
}

/** Shows whom the act concerns, asks for what it needs, and starts it. */
export function BatchForm({ act, audience, onStarted, onCancel }: BatchFormProps) {
  const { t } = useTranslation(['people-batches', 'ui']);
  const startBatch = useStartBatch();
  const form = useForm<BatchValues>({
    initial: { unitId: null, courseId: null, dueOn: '', reason: '' },
    check: ({ unitId, courseId, dueOn }) => ({
      ...(act === 'TRANSFER' && unitId === null && { unitId: t('form.unitMissing') }),
      ...(act === 'ENROL' && courseId === null && { courseId: t('form.courseMissing') }),
      ...(dueOn !== '' && dayTyped(dueOn) === undefined && { dueOn: t('ui:date.wrong') }),
    }),
    send: async (values) => {
      const { id } = await startBatch.mutateAsync(batchOf(act, audience, values));
      onStarted(id);
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>{t(`what.${act}`)}</p>
      <AudiencePreview act={act} audience={audience} />
      {act === 'TRANSFER' && (
        <>
          <LookupField
            {...form.field('unitId')}
            label={t('form.unit')}
            hint={t('form.unitHint')}
            find={(words) => findUnits('MANAGE_PEOPLE', words)}
          />
          <TextField
            {...form.field('reason')}
            label={t('form.reason')}
            hint={t('form.reasonHint')}
            maxLength={300}
            optional
          />
        </>
      )}
      {act === 'ENROL' && (
        <>
          <LookupField {...form.field('courseId')} label={t('form.course')} find={findCourses} />
          <DateField {...form.field('dueOn')} min={today()} label={t('form.due')} optional />
        </>
      )}
      <FormActions
        action={t(`act.${act}`)}
        tone={act === 'SUSPEND' ? 'danger' : 'primary'}
        busy={form.busy}
        onCancel={onCancel}
      />
    </form>
  );
}

function batchOf(act: Act, { people, matching }: BatchAudience, values: BatchValues): StartBatch {
  const { unitId, courseId, dueOn, reason } = values;
  return {
    action: act,
    ...(matching === undefined
      ? { accountIds: people.map(({ accountId }) => accountId) }
      : { matching }),
    params: {
      unitId: unitId?.value,
      courseId: courseId?.value,
      dueOn: dayTyped(dueOn),
      reason: reason.trim() === '' ? undefined : reason.trim(),
    },
  };
}
