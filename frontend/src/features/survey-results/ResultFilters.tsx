import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AddressValues } from '@/shared/lib/addressState';
import type { Period } from '@/shared/lib/monthPeriods';
import { SelectField } from '@/ui/Field/SelectField';
import { PeriodField } from '@/ui/Period/PeriodField';
import {
  everything,
  resultsQuery,
  type ResultFilter,
  type SurveyPlace,
} from './survey-results.queries';
import classes from './survey-results.module.css';

interface ResultFiltersProps {
  place: SurveyPlace;
  filter: ResultFilter;
  period: Period | undefined;
  onFilter: (changes: AddressValues) => void;
}

/** Of which class, and when. */
export function ResultFilters({ place, filter, period, onFilter }: ResultFiltersProps) {
  const { t } = useTranslation('survey-results');
  return (
    <div className={classes.filters}>
      {place.kind === 'course' && (
        <ClassField place={place} classId={filter.classId} onFilter={onFilter} />
      )}
      <PeriodField
        id="survey-period"
        label={t('filter.period')}
        period={period}
        all={t('filter.all')}
        onPeriod={(chosen) => onFilter({ from: chosen?.from, to: chosen?.to })}
      />
    </div>
  );
}

interface ClassFieldProps extends Pick<ResultFiltersProps, 'place' | 'onFilter'> {
  classId: string | undefined;
}

function ClassField({ place, classId, onFilter }: ClassFieldProps) {
  const { t } = useTranslation('survey-results');
  const { data } = useQuery(resultsQuery(place, everything));
  const known = (data?.classes ?? []).flatMap(({ classId: value, code, title }) =>
    value === undefined ? [] : [{ value, label: [code, title].filter(Boolean).join(' · ') }],
  );
  const missing = classId !== undefined && !known.some(({ value }) => value === classId);
  return (
    <SelectField
      id="survey-class"
      label={t('filter.class')}
      value={classId ?? ''}
      choices={[
        { value: '', label: t('filter.anyClass') },
        ...(missing ? [{ value: classId, label: t('filter.chosenClass') }] : []),
        ...known,
      ]}
      onChange={(value) => onFilter({ classId: value === '' ? undefined : value })}
    />
  );
}
