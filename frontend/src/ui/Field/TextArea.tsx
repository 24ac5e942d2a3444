import type { Ref, TextareaHTMLAttributes } from 'react';
import { describedBy } from './describedBy';
import { Field, type FieldWords } from './Field';
import classes from './Field.module.css';

interface TextAreaProps
  extends
    FieldWords,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'onChange' | 'value'> {
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text, with their label, hint and error. */
export function TextArea({ id, label, hint, error, optional, onChange, ...rest }: TextAreaProps) {
  const words = { id, label, hint, error, optional };
  return (
    <Field {...words}>
      <textarea
        rows={4}
        {...rest}
        {...describedBy(words)}
        required={optional !== true}
        className={classes.control}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
