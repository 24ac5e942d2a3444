import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { ClassView } from '@/shared/api/schema';
import { findUnits } from '@/shared/api/units';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { DateField } from '@/ui/Field/DateField';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { Pair } from '@/ui/Pair/Pair';
import { toast } from '@/ui/Toast/toasts';
import { ChosenPeople } from './ChosenPeople';
import { checkClass, classValues, writtenClass, type ClassValues } from './classForm';
import { findCourses, useSaveClass } from './classes.queries';
import classes from './classes.module.css';

interface ClassFormProps {
  /** The class that is changed; none opens a new one. */
  one?: ClassView;
  onSaved: (saved: ClassView) => void;
  onCancel: () => void;
}

/** Title, course, days and trainers of a class. */
export function ClassForm({ one, onSaved, onCancel }: ClassFormProps) {
  const { t } = useTranslation(['classes', 'ui']);
  const save = useSaveClass(one?.classId);
  const form = useForm<ClassValues>({
    initial: classValues(one),
    check: (values) => checkClass(values, t),
    send: async (values) => {
      const saved = await save.mutateAsync(writtenClass(values, one?.revision));
      toast(t(one === undefined ? 'form.opened' : 'form.saved', { title: saved.title }));
      onSaved(saved);
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField
        {...form.field('title')}
        label={t('form.title')}
        hint={t('form.titleHint')}
        maxLength={200}
      />
      <TextField
        {...form.field('code')}
        label={t('form.code')}
        hint={t('form.codeHint')}
        maxLength={40}
      />
      <LookupField
        {...form.field('courseId')}
        label={t('form.course')}
        hint={t('form.courseHint')}
        find={findCourses}
      />
      <LookupField
        {...form.field('unitId')}
        label={t('form.unit')}
        hint={t('form.unitHint')}
        find={(words): Promise<LookupChoice[]> => findUnits('MANAGE_CLASSES', words)}
      />
      <Pair>
        <DateField {...form.field('startsOn')} label={t('form.startsOn')} />
        <DateField {...form.field('endsOn')} label={t('form.endsOn')} hint={t('form.endsOnHint')} />
      </Pair>
      <ChosenPeople
        {...form.field('trainers')}
        label={t('form.trainers')}
        hint={t('form.trainersHint')}
        optional
      />
      <FormActions
        action={t(one === undefined ? 'form.open' : 'form.save')}
        busy={form.busy}
        onCancel={onCancel}
      />
    </form>
  );
}
