import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayTyped } from '@/shared/lib/dayTyped';
import { today } from '@/shared/lib/dates';
import { DateField } from '@/ui/Field/DateField';

interface AsOfFieldProps {
  asOf: string | undefined;
  /** Told as soon as a whole day is written; nothing means today. */
  onDay: (asOf: string | undefined) => void;
}

/** Chooses the day whose tree is shown. */
export function AsOfField({ asOf, onDay }: AsOfFieldProps) {
  const { t } = useTranslation('units');
  const [known, setKnown] = useState(asOf);
  const [typed, setTyped] = useState(asOf ?? today());
  if (known !== asOf) {
    // The address changed by other means, such as the way back to today.
    setKnown(asOf);
    setTyped(asOf ?? today());
  }
  const wrong = typed !== '' && dayTyped(typed) === undefined && /\d{4}$/.test(typed);
  return (
    <DateField
      id="as-of"
      label={t('asOf.label')}
      value={typed}
      error={wrong ? t('asOf.wrong') : undefined}
      onChange={(value) => {
        setTyped(value);
        const day = dayTyped(value);
        if (day !== undefined && day !== asOf) onDay(day === today() ? undefined : day);
      }}
    />
  );
}
