import type { ReactNode } from 'react';
import classes from './Choices.module.css';

export interface CheckboxChoice<T extends string> {
  value: T;
  label: string;
  /** Beside the label, such as a warning that goes with the choice. */
  mark?: ReactNode;
}

interface CheckboxesFieldProps<T extends string> {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  choices: readonly CheckboxChoice<T>[];
  value: readonly T[];
  onChange: (value: T[]) => void;
}

/** Any number of a few, all of them in sight. */
export function CheckboxesField<T extends string>({
  id,
  label,
  hint,
  error,
  choices,
  value,
  onChange,
}: CheckboxesFieldProps<T>) {
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return (
    <fieldset
      className={classes.group}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend className={classes.legend}>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      {choices.map((choice, index) => {
        const choiceId = index === 0 ? id : `${id}-${choice.value}`;
        return (
          <div key={choice.value} className={classes.choice}>
            <input
              id={choiceId}
              type="checkbox"
              checked={value.includes(choice.value)}
              onChange={({ target }) =>
                onChange(
                  target.checked
                    ? [...value, choice.value]
                    : value.filter((one) => one !== choice.value),
                )
              }
            />
            <label htmlFor={choiceId}>
              {choice.label}
              {choice.mark}
            </label>
          </div>
        );
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
