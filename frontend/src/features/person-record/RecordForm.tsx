import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { PersonView, RecordView } from '@/shared/api/schema';
import { dayTyped } from '@/shared/lib/dayTyped';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { DateField } from '@/ui/Field/DateField';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { isCitizenNumber } from './citizenNumber';
import { useKeepRecord } from './record.queries';
import classes from './person-record.module.css';

interface RecordFormProps {
  person: PersonView;
  record: RecordView;
  onDone: () => void;
}

interface RecordValues {
  birthDate: string;
  citizenNumber: string;
  remove: boolean;
}

/** Writes the day of birth and the number. An empty number leaves the one that is kept, unless it is to be removed. */
export function RecordForm({ person, record, onDone }: RecordFormProps) {
  const { t } = useTranslation(['person-record', 'ui']);
  const keep = useKeepRecord(person.accountId);
  const { birthDate, citizenNumberMasked } = record;
  const form = useForm<RecordValues>({
    initial: { birthDate: birthDate ?? '', citizenNumber: '', remove: false },
    check: (values) => ({
      ...(values.birthDate !== '' &&
        dayTyped(values.birthDate) === undefined && { birthDate: t('ui:date.wrong') }),
      ...(values.citizenNumber.trim() !== '' &&
        !isCitizenNumber(values.citizenNumber) && { citizenNumber: t('numberWrong') }),
    }),
    send: async (values) => {
      await keep.mutateAsync({
        birthDate: dayTyped(values.birthDate),
        citizenNumber: numberToKeep(values),
      });
      toast(t('edit.done', { name: person.fullName }));
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit} autoComplete="off">
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <DateField {...form.field('birthDate')} label={t('birthDate')} optional />
      {!form.values.remove && (
        <TextField
          {...form.field('citizenNumber')}
          label={t('citizenNumber')}
          hint={
            citizenNumberMasked === undefined
              ? t('edit.hint')
              : t('edit.hintKept', { masked: citizenNumberMasked })
          }
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          optional
        />
      )}
      {citizenNumberMasked !== undefined && (
        <CheckboxField {...form.field('remove')} label={t('edit.remove')} />
      )}
      <FormActions action={t('edit.action')} busy={form.busy} onCancel={onDone} />
    </form>
  );
}

function numberToKeep({ citizenNumber, remove }: RecordValues): string | undefined {
  if (remove) return '';
  return citizenNumber.trim() === '' ? undefined : citizenNumber.trim();
}
