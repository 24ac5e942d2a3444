import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/shared/api/schema';
import { findUnits, useUnitChoice } from '@/shared/api/units';
import type { AddressValues } from '@/shared/lib/addressState';
import { SelectField } from '@/ui/Field/SelectField';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';

type State = CertificateView['state'];

const states: readonly State[] = ['VALID', 'EXPIRED', 'REPLACED', 'REVOKED'];

interface RegisterFiltersProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

/** By words, by unit with those below it, and by whether it still counts. */
export function RegisterFilters({ filters, onFilter }: RegisterFiltersProps) {
  const { t } = useTranslation('certificates');
  const unit = useUnitChoice(filters['unit']);
  return (
    <>
      <SearchInput
        label={t('filter.words')}
        placeholder={t('filter.wordsHint')}
        value={filters['q'] ?? ''}
        onSearch={(q) => onFilter({ q })}
      />
      <LookupField
        id="register-unit"
        label={t('filter.unit')}
        placeholder={t('filter.anyUnit')}
        value={unit}
        find={(words): Promise<LookupChoice[]> => findUnits('VIEW_CERTIFICATES', words)}
        onChange={(choice) => onFilter({ unit: choice?.value })}
      />
      <SelectField<State | ''>
        id="register-state"
        label={t('filter.state')}
        value={states.find((state) => state === filters['state']) ?? ''}
        choices={[
          { value: '', label: t('filter.anyState') },
          ...states.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
        onChange={(state) => onFilter({ state })}
      />
    </>
  );
}
