import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/shared/api/schema';
import { findUnits, unitChoice } from '@/shared/api/units';
import { LookupField } from '@/ui/Lookup/LookupField';
import { AsOfField } from './AsOfField';
import classes from './units.module.css';

interface HeadcountFiltersProps {
  unit: UnitView | undefined;
  asOf: string | undefined;
  onUnit: (unitId: string | undefined) => void;
  onDay: (asOf: string | undefined) => void;
}

/** Of which unit, and on which day. */
export function HeadcountFilters({ unit, asOf, onUnit, onDay }: HeadcountFiltersProps) {
  const { t } = useTranslation('units');
  return (
    <div className={classes.filters}>
      <LookupField
        id="headcount-unit"
        label={t('headcount.unit')}
        value={unit === undefined ? null : unitChoice(unit)}
        find={(words) => findUnits('VIEW_PEOPLE', words)}
        onChange={(choice) => onUnit(choice?.value)}
      />
      <AsOfField asOf={asOf} onDay={onDay} />
    </div>
  );
}
