import { useTranslation } from 'react-i18next';
import { findUnits } from '@/shared/api/units';
import type { AddressValues } from '@/shared/lib/addressState';
import type { Period } from '@/shared/lib/monthPeriods';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { PeriodField } from '@/ui/Period/PeriodField';
import { findCourses } from './reports.queries';
import classes from './reports.module.css';

interface ReportFiltersProps {
  unit: LookupChoice | null;
  course: LookupChoice | null;
  period: Period;
  onFilter: (changes: AddressValues) => void;
}

/** Of which unit, in which months, of which course. */
export function ReportFilters({ unit, course, period, onFilter }: ReportFiltersProps) {
  const { t } = useTranslation('reports');
  return (
    <div className={classes.filters}>
      <LookupField
        id="report-unit"
        label={t('filter.unit')}
        value={unit}
        find={(words): Promise<LookupChoice[]> => findUnits('VIEW_REPORTS', words)}
        onChange={(choice) => onFilter({ unit: choice?.value })}
      />
      <PeriodField
        id="report-period"
        label={t('filter.period')}
        period={period}
        onPeriod={(chosen) => onFilter({ ...chosen })}
      />
      <LookupField
        id="report-course"
        label={t('filter.course')}
        placeholder={t('filter.anyCourse')}
        value={course}
        find={findCourses}
        onChange={(choice) => onFilter({ course: choice?.value })}
      />
    </div>
  );
}
