import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnitRef } from '@/shared/api/schema';
import { fold } from '@/shared/lib/fold';
import { SelectField } from '@/ui/Field/SelectField';
import { LookupField } from '@/ui/Lookup/LookupField';
import { otherBanksQuery } from './quiz.queries';

/** More banks than this are looked up rather than listed. */
const listed = 12;

interface BankFieldProps {
  id: string;
  name: string;
  error: string | undefined;
  unitId: string;
  /** The other unit whose bank is drawn from, if it is another. */
  value: string | undefined;
  /** Units that the quiz names already, whether they still share anything or not. */
  named: readonly UnitRef[];
  onChange: (bank: string | undefined) => void;
}

/** Whose bank a rule draws from; nothing to choose where no other unit shares anything. */
export function BankField({ unitId, value, named, onChange, ...field }: BankFieldProps) {
  const { t } = useTranslation('quiz-editor');
  const { data: banks } = useQuery(otherBanksQuery(unitId));
  if (banks === undefined || (banks.length === 0 && value === undefined)) return null;
  const sharing = banks.map(({ unit }) => ({ value: unit.id, label: unit.fullName }));
  const gone = named
    .filter(({ id }) => id === value && !sharing.some((one) => one.value === id))
    .slice(0, 1)
    .map(({ id, fullName }) => ({ value: id, label: t('form.bankGone', { unit: fullName }) }));
  const choices = [...gone, ...sharing];
  const words = {
    ...field,
    label: t('form.bank'),
    hint: t(
      gone.length > 0
        ? 'form.bankGoneHint'
        : value === undefined
          ? 'form.bankHint'
          : 'form.bankSharedHint',
    ),
  };
  return choices.length > listed ? (
    <LookupField
      {...words}
      optional
      placeholder={t('form.bankOwn')}
      value={choices.find((one) => one.value === value) ?? null}
      find={(typed) =>
        Promise.resolve(
          choices.filter(({ label }) =>
            fold(typed)
              .split(/\s+/)
              .every((word) => fold(label).includes(word)),
          ),
        )
      }
      onChange={(choice) => onChange(choice?.value)}
    />
  ) : (
    <SelectField
      {...words}
      choices={[{ value: '', label: t('form.bankOwn') }, ...choices]}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
    />
  );
}
