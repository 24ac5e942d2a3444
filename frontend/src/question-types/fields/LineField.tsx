import classes from './ItemRows.module.css';

interface LineFieldProps {
  id: string;
  name: string;
  error: string | undefined;
  /** Read aloud, and shown while nothing is written: the list around it says what its items are. */
  label: string;
  maxLength: number;
  value: string;
  onChange: (value: string) => void;
}

/** A line of text in a list of lines, which needs no label of its own to look at. */
export function LineField({ id, name, error, label, maxLength, value, onChange }: LineFieldProps) {
  return (
    <div>
      <input
        id={id}
        name={name}
        type="text"
        className={classes.line}
        aria-label={label}
        placeholder={label}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        autoComplete="off"
        maxLength={maxLength}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
