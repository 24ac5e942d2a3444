import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../Button/IconButton';
import type { FieldWords } from '../Field/Field';
import { LookupField, type LookupChoice } from './LookupField';
import classes from './LookupListField.module.css';

interface LookupListFieldProps extends FieldWords {
  name?: string;
  value: readonly LookupChoice[];
  onChange: (value: LookupChoice[]) => void;
  find: (words: string) => Promise<readonly LookupChoice[]>;
}

/** Any number of choices among too many to list: each is looked up, and stands below until it is taken away. */
export function LookupListField({ value, onChange, find, ...field }: LookupListFieldProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.field}>
      <LookupField
        {...field}
        value={null}
        find={find}
        onChange={(choice) => {
          if (choice !== null && !value.some((one) => one.value === choice.value)) {
            onChange([...value, choice]);
          }
        }}
      />
      {value.length > 0 && (
        <ul className={classes.chosen} aria-label={t('lookup.chosen', { label: field.label })}>
          {value.map((one) => (
            <li key={one.value}>
              <span>{one.label}</span>
              <IconButton
                label={t('lookup.remove', { choice: one.label })}
                icon={<IconTrash />}
                onClick={() => onChange(value.filter((other) => other.value !== one.value))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
