import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findUnits } from '@/shared/api/units';
import type { AddressValues } from '@/shared/lib/addressState';
import { today } from '@/shared/lib/dates';
import { SelectField } from '@/ui/Field/SelectField';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { OwnPeriod } from './OwnPeriod';
import { nameOf, namedPeriod, periodNames, type Period, type PeriodName } from './period';
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
  const named = nameOf(period, today());
  const [own, setOwn] = useState(named === undefined);
  return (
    <div className={classes.filters}>
      <LookupField
        id="report-unit"
        label={t('filter.unit')}
        value={unit}
        find={(words): Promise<LookupChoice[]> => findUnits('VIEW_REPORTS', words)}
        onChange={(choice) => onFilter({ unit: choice?.value })}
      />
      <SelectField<PeriodName | 'OWN'>
        id="report-period"
        label={t('filter.period')}
        value={own || named === undefined ? 'OWN' : named}
        choices={[
          ...periodNames.map((value) => ({ value, label: t(`period.${value}`) })),
          { value: 'OWN' as const, label: t('period.OWN') },
        ]}
        onChange={(name) => {
          setOwn(name === 'OWN');
          if (name !== 'OWN') onFilter({ ...namedPeriod(name, today()) });
        }}
      />
      <LookupField
        id="report-course"
        label={t('filter.course')}
        placeholder={t('filter.anyCourse')}
        value={course}
        find={findCourses}
        onChange={(choice) => onFilter({ course: choice?.value })}
      />
      {own && <OwnPeriod period={period} onPeriod={(chosen) => onFilter({ ...chosen })} />}
    </div>
  );
}
