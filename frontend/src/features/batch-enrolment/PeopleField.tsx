import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/Button/IconButton';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { findPeople } from './batch-enrolment.queries';
import classes from './batch-enrolment.module.css';

interface PeopleFieldProps {
  id: string;
  name: string;
  value: readonly LookupChoice[];
  error: string | undefined;
  onChange: (people: readonly LookupChoice[]) => void;
}

/** Gathers people one by one. */
export function PeopleField({ id, name, value, error, onChange }: PeopleFieldProps) {
  const { t } = useTranslation('batch-enrolment');
  const add = (person: LookupChoice | null) => {
    if (person === null) return;
    onChange([...value.filter((one) => one.value !== person.value), person]);
  };
  return (
    <div>
      <LookupField
        id={id}
        name={name}
        label={t('form.people')}
        hint={t('form.peopleHint')}
        error={error}
        value={null}
        find={findPeople}
        onChange={add}
      />
      {value.length > 0 && (
        <ul className={classes.chosen} aria-label={t('form.chosen')}>
          {value.map((person) => (
            <li key={person.value}>
              <span>
                {person.label}
                <span className={classes.under}>{person.detail}</span>
              </span>
              <IconButton
                size="small"
                label={t('form.remove', { name: person.label })}
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
