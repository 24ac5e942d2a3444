import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitChoice } from '@/shared/api/units';
import { IconButton } from '@/ui/Button/IconButton';
import { UnitField } from './UnitField';
import classes from './unit-changes.module.css';

interface UnitsFieldProps {
  id: string;
  name: string;
  label: string;
  hint: string;
  error: string | undefined;
  value: readonly UnitChoice[];
  onChange: (units: readonly UnitChoice[]) => void;
}

/** Several units, looked up one after another. */
export function UnitsField({ value, onChange, label, ...rest }: UnitsFieldProps) {
  const { t } = useTranslation('unit-changes');
  const add = (unit: UnitChoice | null) => {
    if (unit !== null && !value.some((one) => one.value === unit.value)) onChange([...value, unit]);
  };
  return (
    <div className={classes.several}>
      <UnitField
        {...rest}
        label={label}
        // What is chosen stands in the list below, and the field is free for the next.
        value={null}
        onChange={add}
      />
      {value.length > 0 && (
        <ul className={classes.chosen} aria-label={label}>
          {value.map((unit) => (
            <li key={unit.value}>
              <span>
                {unit.label}
                <span className={classes.under}>{unit.detail}</span>
              </span>
              <IconButton
                size="small"
                label={t('form.remove', { what: unit.label })}
                icon={<IconX />}
                onClick={() => onChange(value.filter((one) => one !== unit))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
