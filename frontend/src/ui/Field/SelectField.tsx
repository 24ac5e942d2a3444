import type { SelectHTMLAttributes } from 'react';
import { IconChevronDown } from '@tabler/icons-react';
import { describedBy } from './describedBy';
import { Field, type FieldWords } from './Field';
import classes from './Field.module.css';

export interface Choice<T extends string> {
  value: T;
  label: string;
}

interface SelectFieldProps<T extends string>
  extends FieldWords, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'onChange' | 'value'> {
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice among a few; the browser's own list, which every phone shows well. */
export function SelectField<T extends string>({
  id,
  label,
  hint,
  error,
  optional,
  choices,
  onChange,
  ...rest
}: SelectFieldProps<T>) {
  const words = { id, label, hint, error, optional };
  return (
    <Field {...words}>
      <div className={classes.withArrow}>
        <select
          {...rest}
          {...describedBy(words)}
          className={classes.control}
          onChange={({ target }) => {
            const chosen = choices.find(({ value }) => value === target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {choices.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <IconChevronDown aria-hidden />
      </div>
    </Field>
  );
}
