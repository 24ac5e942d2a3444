import type { Choice } from './SelectField';
import classes from './Choices.module.css';

interface RadioFieldProps<T extends string> {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice among a few, all of them in sight. */
export function RadioField<T extends string>({
  id,
  label,
  hint,
  error,
  choices,
  value,
  onChange,
}: RadioFieldProps<T>) {
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
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <label htmlFor={choiceId}>{choice.label}</label>
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
