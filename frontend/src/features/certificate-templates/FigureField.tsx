import { useId, useState } from 'react';
import { TextField } from '@/ui/Field/TextField';

interface FigureFieldProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  least: number;
  most: number;
  step?: number;
}

/** A figure that may have decimals; what is typed counts as soon as it is one within the limits. */
export function FigureField({ label, value, onChange, least, most, step = 0.1 }: FigureFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      id={id}
      label={label}
      type="number"
      inputMode="decimal"
      min={least}
      max={most}
      step={step}
      value={typed ?? String(Math.round(value * 100) / 100)}
      onChange={(text) => {
        setTyped(text);
        const figure = Number(text);
        if (text.trim() !== '' && figure >= least && figure <= most) onChange(figure);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
