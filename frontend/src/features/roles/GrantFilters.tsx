import { useTranslation } from 'react-i18next';
import { findPeople, usePersonChoice } from '@/shared/api/people';
import { useRoleChoices } from '@/shared/api/roles';
import { findUnits, useUnitChoice } from '@/shared/api/units';
import type { AddressValues } from '@/shared/lib/addressState';
import { SelectField } from '@/ui/Field/SelectField';
import { FoldedFilters } from '@/ui/FoldedFilters/FoldedFilters';
import { LookupField } from '@/ui/Lookup/LookupField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { grantFilter, grantStates, noFilter, type WantedState } from './roles.queries';

interface GrantFiltersProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

/** By name or by one person, by role, by unit with those below it, and by whether it is held, or when. */
export function GrantFilters({ filters, onFilter }: GrantFiltersProps) {
  const { t } = useTranslation(['roles', 'identity']);
  const asked = grantFilter(filters);
  const active = Object.keys(noFilter).filter((name) => (filters[name] ?? '') !== '').length;
  const roles = useRoleChoices((role) => t(`identity:role.${role}`));
  const person = usePersonChoice(asked.person);
  const unit = useUnitChoice(asked.unit);
  return (
    <FoldedFilters active={active}>
      <SearchInput
        label={t('filter.words')}
        placeholder={t('filter.wordsHint')}
        value={asked.q ?? ''}
        onSearch={(q) => onFilter({ q })}
      />
      <SelectField
        id="grants-role"
        label={t('role')}
        value={asked.role ?? ''}
        choices={[{ value: '', label: t('filter.anyRole') }, ...roles]}
        onChange={(role) => onFilter({ role })}
      />
      <SelectField<WantedState>
        id="grants-state"
        label={t('column.state')}
        value={asked.state ?? 'HELD'}
        choices={grantStates.map((value) => ({ value, label: t(`filter.state.${value}`) }))}
        onChange={(state) => onFilter({ state: state === 'HELD' ? undefined : state })}
      />
      <LookupField
        id="grants-unit"
        label={t('unit')}
        placeholder={t('filter.anyUnit')}
        value={unit}
        find={(words) => findUnits('VIEW_PEOPLE', words)}
        onChange={(choice) => onFilter({ unit: choice?.value })}
      />
      <LookupField
        id="grants-person"
        label={t('filter.person')}
        placeholder={t('filter.anybody')}
        value={person}
        find={findPeople}
        onChange={(choice) => onFilter({ person: choice?.value })}
      />
    </FoldedFilters>
  );
}
