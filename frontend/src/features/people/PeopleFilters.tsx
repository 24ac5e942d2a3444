import { useState } from 'react';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { findUnits, useUnitChoice } from '@/shared/api/units';
import type { AddressValues } from '@/shared/lib/addressState';
import { Button } from '@/ui/Button/Button';
import { LookupField } from '@/ui/Lookup/LookupField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { MoreFilters } from './MoreFilters';
import { peopleFilter } from './people.queries';
import classes from './people.module.css';

interface PeopleFiltersProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

/** By words and by unit, with or without those below it; the rest unfolds, so that a phone shows people first. */
export function PeopleFilters({ filters, onFilter }: PeopleFiltersProps) {
  const { t } = useTranslation('people');
  const unit = useUnitChoice(filters['unit']);
  const { position, rank, personClass, role, status } = peopleFilter(filters);
  const more = [position, rank, personClass, role, status].filter(
    (one) => one !== undefined,
  ).length;
  const [open, setOpen] = useState(more > 0);
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
      <div className={classes.unfold}>
        <Button
          tone="quiet"
          iconAfter={open ? <IconChevronUp /> : <IconChevronDown />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {more === 0 ? t('filter.more') : t('filter.moreActive', { count: more })}
        </Button>
      </div>
      {open && (
        <div className={classes.more}>
          <MoreFilters filter={peopleFilter(filters)} onFilter={onFilter} />
        </div>
      )}
    </>
  );
}
