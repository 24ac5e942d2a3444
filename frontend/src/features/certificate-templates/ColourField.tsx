import { useId } from 'react';
import { describedBy } from '@/ui/Field/describedBy';
import { Field } from '@/ui/Field/Field';
import classes from './Designer.module.css';

interface ColourFieldProps {
  label: string;
  value: string;
  onChange: (colour: string) => void;
}

export function ColourField({ label, value, onChange }: ColourFieldProps) {
  const words = { id: useId(), label };
  return (
    <Field {...words}>
      <input
        {...describedBy(words)}
        type="color"
        className={classes.colour}
        value={value.toLowerCase()}
        onChange={(event) => onChange(event.target.value.toUpperCase())}
      />
    </Field>
  );
}
