import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ErrorSummary.module.css';

export interface SummaryError {
  /** The id of the field it is about; without one the error is about the whole form. */
  fieldId?: string | undefined;
  message: string;
}

interface ErrorSummaryProps {
  errors: readonly SummaryError[];
  /** Changes with every try, so that the summary takes the focus again. */
  attempt: number;
}

/** What stopped the form, at its top: takes the focus and leads to each field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={classes.box}>
      {errors.some(({ fieldId }) => fieldId !== undefined) && (
        <h2 className={classes.title}>{t('errors.summary', { count: errors.length })}</h2>
      )}
      <ul className={classes.list}>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId === undefined ? message : <FieldLink id={fieldId}>{message}</FieldLink>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ id, children }: { id: string; children: string }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {children}
    </a>
  );
}
