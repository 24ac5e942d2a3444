import type { InputHTMLAttributes, Ref } from 'react';
import { describedBy } from './describedBy';
import { Field, type FieldWords } from './Field';
import classes from './Field.module.css';

export interface TextFieldProps
  extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange' | 'value'> {
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text, with its label, hint and error. */
export function TextField({
  id,
  label,
  hint,
  error,
  optional,
  onChange,
  className,
  ...rest
}: TextFieldProps) {
  const words = { id, label, hint, error, optional };
  return (
    <Field {...words}>
      <input
        type="text"
        {...rest}
        {...describedBy(words)}
        required={optional !== true}
        className={[classes.control, className].filter(Boolean).join(' ')}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
