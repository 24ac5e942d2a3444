import { useTranslation } from 'react-i18next';
import type { PersonClass, PersonDetails } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { findUnits } from '@/shared/api/units';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField } from '@/ui/Lookup/LookupField';
import { Pair } from '@/ui/Pair/Pair';
import { checkPerson, detailsOf, personClasses, type PersonValues } from './personForm';
import classes from './people.module.css';

interface PersonFormProps {
  initial: PersonValues;
  action: string;
  onSend: (details: PersonDetails) => Promise<unknown>;
  onCancel: () => void;
}

/** What the unit keeps about a person. */
export function PersonForm({ initial, action, onSend, onCancel }: PersonFormProps) {
  const { t } = useTranslation('people');
  const form = useForm<PersonValues>({
    initial,
    check: (values) => checkPerson(values, t),
    send: (values) => onSend(detailsOf(values)),
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField {...form.field('fullName')} label={t('form.fullName')} autoComplete="off" />
      <TextField
        {...form.field('email')}
        type="email"
        label={t('form.email')}
        hint={t('form.emailHint')}
        autoComplete="off"
      />
      <Pair>
        <TextField
          {...form.field('staffCode')}
          label={t('form.staffCode')}
          autoComplete="off"
          optional
        />
        <TextField
          {...form.field('phone')}
          type="tel"
          label={t('form.phone')}
          autoComplete="off"
          optional
        />
      </Pair>
      <LookupField
        {...form.field('unitId')}
        label={t('form.unit')}
        hint={t('form.unitHint')}
        find={(words) => findUnits('MANAGE_PEOPLE', words)}
      />
      <Pair>
        <TextField {...form.field('position')} label={t('form.position')} optional />
        <TextField {...form.field('rank')} label={t('form.rank')} optional />
      </Pair>
      <SelectField<PersonClass | ''>
        {...form.field('personClass')}
        label={t('form.personClass')}
        optional
        choices={[
          { value: '', label: t('form.personClassNone') },
          ...personClasses.map((value) => ({ value, label: t(`class.${value}`) })),
        ]}
      />
      <FormActions action={action} busy={form.busy} onCancel={onCancel} />
    </form>
  );
}
