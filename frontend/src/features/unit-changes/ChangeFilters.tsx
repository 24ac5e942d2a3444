import { useTranslation } from 'react-i18next';
import type { ChangeKind, ChangeStatus } from '@/shared/api/schema';
import { findUnits, useUnitChoice } from '@/shared/api/units';
import type { AddressValues } from '@/shared/lib/addressState';
import { DayFilter } from '@/ui/Field/DayFilter';
import { SelectField } from '@/ui/Field/SelectField';
import { LookupField } from '@/ui/Lookup/LookupField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { changeFilter } from './changes.queries';
import { changeKinds, changeStatuses } from './kinds';
import classes from './unit-changes.module.css';

interface ChangeFiltersProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

/** By words, unit, kind, state and the days on which changes take effect. */
export function ChangeFilters({ filters, onFilter }: ChangeFiltersProps) {
  const { t } = useTranslation('unit-changes');
  const unit = useUnitChoice(filters['unit']);
  const { kind, status, from, to } = changeFilter(filters);
  return (
    <>
      <SearchInput
        label={t('filter.words')}
        placeholder={t('filter.wordsHint')}
        value={filters['q'] ?? ''}
        onSearch={(q) => onFilter({ q })}
      />
      <LookupField
        id="changes-unit"
        label={t('filter.unit')}
        placeholder={t('filter.anyUnit')}
        value={unit}
        find={(words) => findUnits('VIEW_PEOPLE', words)}
        onChange={(choice) => onFilter({ unit: choice?.value })}
      />
      <SelectField<ChangeKind | ''>
        id="changes-kind"
        label={t('filter.kind')}
        value={changeKinds.find((one) => one === kind) ?? ''}
        choices={[
          { value: '', label: t('filter.anyKind') },
          ...changeKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChange={(value) => onFilter({ kind: value })}
      />
      <SelectField<ChangeStatus | ''>
        id="changes-status"
        label={t('filter.status')}
        value={changeStatuses.find((one) => one === status) ?? ''}
        choices={[
          { value: '', label: t('filter.anyStatus') },
          ...changeStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
        onChange={(value) => onFilter({ status: value })}
      />
      <div className={classes.days}>
        <DayFilter
          id="changes-from"
          label={t('filter.from')}
          value={from}
          onDay={(day) => onFilter({ from: day })}
        />
        <DayFilter
          id="changes-to"
          label={t('filter.to')}
          value={to}
          onDay={(day) => onFilter({ to: day })}
        />
      </div>
    </>
  );
}
