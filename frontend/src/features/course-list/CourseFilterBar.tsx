import { useTranslation } from 'react-i18next';
import type { AddressValues } from '@/shared/lib/addressState';
import { SelectField } from '@/ui/Field/SelectField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import classes from './CourseFilterBar.module.css';

interface CourseFilterBarProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

/** Narrows the list of courses. */
export function CourseFilterBar({ filters, onFilter }: CourseFilterBarProps) {
  const { t } = useTranslation('course-list');
  return (
    <div className={classes.filters}>
      <SearchInput
        label={t('search')}
        value={filters['q'] ?? ''}
        onSearch={(q) => onFilter({ q })}
      />
      <SelectField
        id="course-state"
        label={t('state')}
        value={filters['state'] ?? ''}
        choices={[
          { value: '', label: t('anyState') },
          ...(['DRAFT', 'CHANGED', 'PUBLISHED'] as const).map((state) => ({
            value: state,
            label: t(`states.${state}`),
          })),
        ]}
        onChange={(state) => onFilter({ state })}
      />
    </div>
  );
}
