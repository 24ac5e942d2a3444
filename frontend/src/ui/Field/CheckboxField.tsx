import type { ReactNode } from 'react';
import classes from './Choices.module.css';

interface CheckboxFieldProps {
  id: string;
  label: string;
  hint?: ReactNode;
  name?: string;
  value: boolean;
  onChange: (value: boolean) => void;
  error?: string | undefined;
}

/** A yes or no, with its label beside the box. */
export function CheckboxField({
  id,
  label,
  hint,
  name,
  value,
  onChange,
  error,
}: CheckboxFieldProps) {
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return (
    <div className={classes.choice}>
      <input
        id={id}
        type="checkbox"
        name={name}
        checked={value}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        aria-invalid={error !== undefined || undefined}
        onChange={({ target }) => onChange(target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className={classes.hint}>
            {hint}
          </p>
        )}
        {error !== undefined && (
          <p id={`${id}-error`} className={classes.error}>
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
