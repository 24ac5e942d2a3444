import { useTranslation } from 'react-i18next';
import { useRoleChoices } from '@/shared/api/roles';
import type { AccountStatus, PersonClass } from '@/shared/api/schema';
import type { AddressValues } from '@/shared/lib/addressState';
import { SelectField } from '@/ui/Field/SelectField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import type { PeopleFilter } from './people.queries';
import { accountStatuses, personClasses } from './personForm';

interface MoreFiltersProps {
  filter: PeopleFilter;
  onFilter: (changes: AddressValues) => void;
}

/** By what a person is: position, rank, class, role, and whether the account is in use. */
export function MoreFilters({ filter, onFilter }: MoreFiltersProps) {
  const { t } = useTranslation(['people', 'identity']);
  const roles = useRoleChoices((role) => t(`identity:role.${role}`));
  return (
    <>
      <SearchInput
        label={t('filter.position')}
        placeholder={t('filter.positionHint')}
        value={filter.position ?? ''}
        onSearch={(position) => onFilter({ position })}
      />
      <SearchInput
        label={t('filter.rank')}
        placeholder={t('filter.rankHint')}
        value={filter.rank ?? ''}
        onSearch={(rank) => onFilter({ rank })}
      />
      <SelectField<PersonClass | ''>
        id="people-class"
        label={t('filter.class')}
        value={filter.personClass ?? ''}
        choices={[
          { value: '', label: t('filter.anyClass') },
          ...personClasses.map((value) => ({ value, label: t(`class.${value}`) })),
        ]}
        onChange={(personClass) => onFilter({ personClass })}
      />
      <SelectField
        id="people-role"
        label={t('filter.role')}
        value={filter.role ?? ''}
        choices={[{ value: '', label: t('filter.anyRole') }, ...roles]}
        onChange={(role) => onFilter({ role })}
      />
      <SelectField<AccountStatus | ''>
        id="people-status"
        label={t('filter.status')}
        value={filter.status ?? ''}
        choices={[
          { value: '', label: t('filter.anyStatus') },
          ...accountStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
        onChange={(status) => onFilter({ status })}
      />
    </>
  );
}
