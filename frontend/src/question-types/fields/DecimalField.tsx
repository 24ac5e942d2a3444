import { useState } from 'react';
import { TextField, type TextFieldProps } from '@/ui/Field/TextField';
import { decimal, written } from './decimals';

interface DecimalFieldProps extends Omit<TextFieldProps, 'value' | 'onChange'> {
  /** NaN while what is typed is no number. */
  value: number;
  onChange: (value: number) => void;
}

/** A number with a decimal comma or point; what is typed stays as it was typed. */
export function DecimalField({ value, onChange, ...rest }: DecimalFieldProps) {
  const [typed, setTyped] = useState(() => written(value));
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      value={Object.is(decimal(typed), value) ? typed : written(value)}
      onChange={(text) => {
        setTyped(text);
        onChange(decimal(text));
      }}
    />
  );
}
