import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/lib/dates';
import {
  nameOf,
  namedPeriod,
  periodNames,
  type Period,
  type PeriodName,
} from '@/shared/lib/monthPeriods';
import { SelectField } from '../Field/SelectField';
import { OwnPeriod } from './OwnPeriod';

interface PeriodFieldProps {
  id: string;
  label: string;
  /** The months that are looked at; undefined for all of them, where that can be chosen. */
  period: Period | undefined;
  /** What it is called to look at all months; without it there is always a period. */
  all?: string;
  onPeriod: (period: Period | undefined) => void;
}

/** Which months: by a name such as this quarter, or any that are typed. */
export function PeriodField({ id, label, period, all, onPeriod }: PeriodFieldProps) {
  const { t } = useTranslation('ui');
  const named = period === undefined ? 'ALL' : nameOf(period, today());
  const [own, setOwn] = useState(named === undefined);
  return (
    <>
      <SelectField<PeriodName | 'ALL' | 'OWN'>
        id={id}
        label={label}
        value={own || named === undefined ? 'OWN' : named}
        choices={[
          ...(all === undefined ? [] : [{ value: 'ALL' as const, label: all }]),
          ...periodNames.map((value) => ({ value, label: t(`period.${value}`) })),
          { value: 'OWN' as const, label: t('period.OWN') },
        ]}
        onChange={(name) => {
          setOwn(name === 'OWN');
          if (name === 'ALL') onPeriod(undefined);
          else if (name !== 'OWN') onPeriod(namedPeriod(name, today()));
        }}
      />
      {own && <OwnPeriod period={period ?? namedPeriod('SIX', today())} onPeriod={onPeriod} />}
    </>
  );
}
