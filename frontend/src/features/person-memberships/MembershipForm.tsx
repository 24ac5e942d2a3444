import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { MembershipRecordView, PersonClass, PersonView } from '@/shared/api/schema';
import { findUnits } from '@/shared/api/units';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { DateField } from '@/ui/Field/DateField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField } from '@/ui/Lookup/LookupField';
import { Pair } from '@/ui/Pair/Pair';
import { toast } from '@/ui/Toast/toasts';
import { useChangeMemberships } from './memberships.queries';
import {
  changeOf,
  checkMembership,
  initialValues,
  personClasses,
  type FormKind,
  type MembershipValues,
} from './membershipValues';
import classes from './person-memberships.module.css';

interface MembershipFormProps {
  kind: FormKind;
  person: PersonView;
  /** The membership that ends, is corrected, or is left by a transfer. */
  from: MembershipRecordView | undefined;
  onDone: () => void;
}

/** Begins, moves, corrects or ends a membership; says first what follows from it. */
export function MembershipForm({ kind, person, from, onDone }: MembershipFormProps) {
  const { t } = useTranslation(['person-memberships', 'ui', 'people']);
  const change = useChangeMemberships(person.accountId);
  const form = useForm<MembershipValues>({
    initial: initialValues(kind, from),
    check: (values) => checkMembership(kind, values, t),
    send: async (values) => {
      await change.mutateAsync(changeOf(kind, from?.id ?? '', values));
      toast(t(`done.${kind}`, { name: person.fullName }));
      onDone();
    },
    explain,
  });
  const choosesUnit = kind === 'ADD' || kind === 'TRANSFER';
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p className={classes.note}>
        {t(`what.${kind}`, { name: person.fullName, unit: from?.unit.fullName ?? '' })}
      </p>
      {choosesUnit && (
        <LookupField
          {...form.field('unitId')}
          label={t('form.unit')}
          hint={t('form.unitHint')}
          find={(words) => findUnits('MANAGE_PEOPLE', words)}
        />
      )}
      {kind !== 'END' && (
        <>
          <Pair>
            <TextField
              {...form.field('position')}
              label={t('form.position')}
              maxLength={160}
              optional
            />
            <TextField {...form.field('rank')} label={t('form.rank')} maxLength={160} optional />
          </Pair>
          <SelectField<PersonClass | ''>
            {...form.field('personClass')}
            label={t('form.personClass')}
            optional
            choices={[
              { value: '', label: t('form.personClassNone') },
              ...personClasses.map((value) => ({ value, label: t(`people:class.${value}`) })),
            ]}
          />
        </>
      )}
      {(kind === 'ADD' || kind === 'CORRECT') && (
        <DateField
          {...form.field('startsOn')}
          label={t('form.startsOn')}
          hint={t('form.dayHint')}
        />
      )}
      {kind === 'TRANSFER' && (
        <DateField {...form.field('on')} label={t('form.on')} hint={t('form.dayHint')} />
      )}
      {kind === 'END' && (
        <DateField {...form.field('endsOn')} label={t('form.endsOn')} hint={t('form.dayHint')} />
      )}
      {(kind === 'TRANSFER' || kind === 'END') && (
        <TextField
          {...form.field('reason')}
          label={t('form.reason')}
          hint={t('form.reasonHint')}
          maxLength={300}
          optional
        />
      )}
      <FormActions
        action={t(`action.${kind}`)}
        tone={kind === 'END' ? 'danger' : 'primary'}
        busy={form.busy}
        onCancel={onDone}
      />
    </form>
  );
}
