import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { findPeople } from '@/shared/api/people';
import { IconButton } from '@/ui/Button/IconButton';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import classes from './classes.module.css';

interface ChosenPeopleProps {
  id: string;
  name: string;
  label: string;
  hint: string;
  value: readonly LookupChoice[];
  error: string | undefined;
  onChange: (people: readonly LookupChoice[]) => void;
  optional?: boolean;
}

/** Gathers people one by one. */
export function ChosenPeople({ value, onChange, label, ...field }: ChosenPeopleProps) {
  const { t } = useTranslation('classes');
  const add = (person: LookupChoice | null) => {
    if (person === null) return;
    onChange([...value.filter((one) => one.value !== person.value), person]);
  };
  return (
    <div>
      <LookupField {...field} label={label} value={null} find={findPeople} onChange={add} />
      {value.length > 0 && (
        <ul className={classes.chosen} aria-label={label}>
          {value.map((person) => (
            <li key={person.value}>
              <span>
                {person.label}
                <span className={classes.under}>{person.detail}</span>
              </span>
              <IconButton
                size="small"
                label={t('form.takeOut', { name: person.label })}
                icon={<IconX />}
                onClick={() => onChange(value.filter((one) => one.value !== person.value))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
