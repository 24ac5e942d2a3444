import type { ReactNode } from 'react';
import classes from './Choices.module.css';

export interface ChoiceGroupWords {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
}

interface ChoiceGroupProps extends ChoiceGroupWords {
  children: ReactNode;
}

/** The label, hint and error around choices that stand together. */
export function ChoiceGroup({ id, label, hint, error, children }: ChoiceGroupProps) {
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
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface ChoiceItemProps {
  id: string;
  label: ReactNode;
  /** The box or the circle itself, which carries the identifier. */
  children: ReactNode;
}

/** One of them, with its label beside it. */
export function ChoiceItem({ id, label, children }: ChoiceItemProps) {
  return (
    <div className={classes.choice}>
      {children}
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
