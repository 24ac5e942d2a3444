import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayTyped } from '@/shared/lib/dayTyped';
import { DateField } from './DateField';

interface DayFilterProps {
  id: string;
  label: string;
  /** 2026-11-22 */
  value: string | undefined;
  /** Told once a whole day is written, or none. */
  onDay: (day: string | undefined) => void;
}

/** A day that decides what a list shows: half-written ones change nothing yet. */
export function DayFilter({ id, label, value, onDay }: DayFilterProps) {
  const { t } = useTranslation('ui');
  const [known, setKnown] = useState(value);
  const [typed, setTyped] = useState(value ?? '');
  if (known !== value) {
    // The address changed by other means, such as Back or a button that clears the filters.
    setKnown(value);
    if (value !== dayTyped(typed)) setTyped(value ?? '');
  }
  const whole = /^\d{4}-|\d{4}$/.test(typed);
  return (
    <DateField
      id={id}
      label={label}
      value={typed}
      error={whole && dayTyped(typed) === undefined ? t('date.wrong') : undefined}
      onChange={(written) => {
        setTyped(written);
        const day = dayTyped(written);
        if (day !== value && (day !== undefined || written === '')) onDay(day);
      }}
    />
  );
}
