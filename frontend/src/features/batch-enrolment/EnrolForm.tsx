import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnrolledPeople } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { today } from '@/shared/lib/dates';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { DateField } from '@/ui/Field/DateField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField } from '@/ui/Lookup/LookupField';
import { AudienceFields } from './AudienceFields';
import { EnrolResult } from './EnrolResult';
import { findCourses, useEnrolPeople } from './batch-enrolment.queries';
import { batchOf, checkEnrolment, enrolValues, type EnrolValues } from './enrolForm';
import classes from './batch-enrolment.module.css';

interface EnrolFormProps {
  given: Partial<EnrolValues>;
  /** Whether the people are settled already and only the course is chosen. */
  settled?: boolean;
  onLeave: () => void;
}

interface Done {
  result: EnrolledPeople;
  values: EnrolValues;
}

/** Enrols people, or a whole unit, in a course; afterwards tells what came of it. */
export function EnrolForm({ given, settled = false, onLeave }: EnrolFormProps) {
  const { t } = useTranslation('batch-enrolment');
  const enrolPeople = useEnrolPeople();
  const [done, setDone] = useState<Done>();
  const form = useForm<EnrolValues>({
    initial: enrolValues(given),
    check: (values) => checkEnrolment(values, today(), t),
    send: async (values) => {
      setDone({ result: await enrolPeople.mutateAsync(batchOf(values)), values });
    },
    explain,
  });

  if (done !== undefined) {
    return (
      <EnrolResult
        result={done.result}
        course={done.values.courseId?.label ?? ''}
        people={done.values.accountIds}
        onAgain={() => setDone(undefined)}
        onLeave={onLeave}
      />
    );
  }
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <LookupField
        {...form.field('courseId')}
        label={t('form.course')}
        hint={t('form.courseHint')}
        find={findCourses}
      />
      {settled ? (
        <p className={classes.settled}>
          {t('form.settled', { count: form.values.accountIds.length })}
        </p>
      ) : (
        <AudienceFields values={form.values} field={form.field} />
      )}
      <DateField
        {...form.field('dueOn')}
        min={today()}
        label={t('form.due')}
        hint={t('form.dueHint')}
        optional
      />
      <FormActions action={t('form.action')} busy={form.busy} onCancel={onLeave} />
    </form>
  );
}
