import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Field.module.css';

export interface FieldWords {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Says beside the label that the field may stay empty; other fields are needed. */
  optional?: boolean;
}

interface FieldProps extends FieldWords {
  children: ReactNode;
}

/** The label, hint and error around a control that carries `describedBy(…)`. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.field}>
      <div className={classes.head}>
        <label className={classes.label} htmlFor={id}>
          {label}
          {optional && <span className={classes.optional}> ({t('optional')})</span>}
        </label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className={classes.hint}>
            {hint}
          </p>
        )}
      </div>
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
