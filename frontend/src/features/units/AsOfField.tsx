import { useTranslation } from 'react-i18next';
import { today } from '@/shared/lib/dates';
import { DayFilter } from '@/ui/Field/DayFilter';

interface AsOfFieldProps {
  asOf: string | undefined;
  /** Told as soon as a whole day is written; nothing means today. */
  onDay: (asOf: string | undefined) => void;
}

/** Chooses the day whose tree is shown. */
export function AsOfField({ asOf, onDay }: AsOfFieldProps) {
  const { t } = useTranslation('units');
  return (
    <DayFilter
      id="as-of"
      label={t('asOf.label')}
      value={asOf ?? today()}
      onDay={(day) => {
        // While the field is empty, the day before stays.
        if (day !== undefined) onDay(day === today() ? undefined : day);
      }}
    />
  );
}
