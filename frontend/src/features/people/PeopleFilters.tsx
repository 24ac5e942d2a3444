import { useTranslation } from 'react-i18next';
import type { BuiltInRole } from '@/shared/api/roles';
import { findUnits, useUnitChoice } from '@/shared/api/units';
import type { AddressValues } from '@/shared/lib/addressState';
import { SelectField } from '@/ui/Field/SelectField';
import { LookupField } from '@/ui/Lookup/LookupField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { builtInRoles } from '@/shared/api/roles';
import classes from './people.module.css';

interface PeopleFiltersProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

/** By words, by unit with or without those below it, and by role. */
export function PeopleFilters({ filters, onFilter }: PeopleFiltersProps) {
  const { t } = useTranslation(['people', 'identity']);
  const unit = useUnitChoice(filters['unit']);
  const role = builtInRoles.find((name) => name === filters['role']) ?? '';
  return (
    <>
      <SearchInput
        label={t('filter.words')}
        placeholder={t('filter.wordsHint')}
        value={filters['q'] ?? ''}
        onSearch={(q) => onFilter({ q })}
      />
      <LookupField
        id="people-unit"
        label={t('filter.unit')}
        placeholder={t('filter.anyUnit')}
        value={unit}
        find={(words) => findUnits('VIEW_PEOPLE', words)}
        onChange={(choice) => onFilter({ unit: choice?.value, subtree: undefined })}
      />
      <SelectField<BuiltInRole | ''>
        id="people-role"
        label={t('filter.role')}
        value={role}
        choices={[
          { value: '', label: t('filter.anyRole') },
          ...builtInRoles.map((value) => ({ value, label: t(`identity:role.${value}`) })),
        ]}
        onChange={(value) => onFilter({ role: value })}
      />
      {unit !== null && (
        <label className={classes.tick}>
          <input
            type="checkbox"
            checked={filters['subtree'] !== 'false'}
            onChange={({ target }) => onFilter({ subtree: target.checked ? undefined : 'false' })}
          />
          {t('filter.subtree')}
        </label>
      )}
    </>
  );
}
