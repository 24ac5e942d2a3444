import { TextField, type TextFieldProps } from './TextField';

interface NumberFieldProps extends Omit<
  TextFieldProps,
  'value' | 'onChange' | 'type' | 'className'
> {
  /** Null while nothing, or nothing that is a number, is typed. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  return (
    <TextField
      {...rest}
      type="number"
      inputMode="numeric"
      step={1}
      value={value === null ? '' : String(value)}
      onChange={(typed) => onChange(typed === '' ? null : Math.trunc(Number(typed)))}
    />
  );
}
