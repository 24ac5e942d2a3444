import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '@/shared/api/schema';
import { findPeople, usePersonChoice } from '@/shared/api/people';
import { findUnits, useUnitChoice } from '@/shared/api/units';
import type { AddressValues } from '@/shared/lib/addressState';
import { dayTyped } from '@/shared/lib/dayTyped';
import { DayFilter } from '@/ui/Field/DayFilter';
import { SelectField } from '@/ui/Field/SelectField';
import { FoldedFilters } from '@/ui/FoldedFilters/FoldedFilters';
import { LookupField } from '@/ui/Lookup/LookupField';
import { actionsQuery, auditFilter } from './audit.queries';

const outcomes: readonly Outcome[] = ['DONE', 'REFUSED', 'FAILED'];

interface AuditFiltersProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

/** By days, kind of act, outcome, who acted, to whom, and where. */
export function AuditFilters({ filters, onFilter }: AuditFiltersProps) {
  const { t } = useTranslation('audit-log');
  const { data: actions } = useSuspenseQuery(actionsQuery);
  const actor = usePersonChoice(filters['actor']);
  const person = usePersonChoice(filters['person']);
  const unit = useUnitChoice(filters['unit']);
  const active = Object.values(auditFilter(filters)).filter(Boolean).length;
  const day = (name: 'from' | 'to') => (
    <DayFilter
      id={`audit-${name}`}
      label={t(`filter.${name}`)}
      value={dayTyped(filters[name] ?? '')}
      onDay={(value) => onFilter({ [name]: value })}
    />
  );
  return (
    <FoldedFilters active={active}>
      {day('from')}
      {day('to')}
      <SelectField
        id="audit-action"
        label={t('filter.action')}
        value={filters['action'] ?? ''}
        choices={[
          { value: '', label: t('filter.anyAction') },
          ...actions.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        onChange={(action) => onFilter({ action })}
      />
      <SelectField<Outcome | ''>
        id="audit-outcome"
        label={t('filter.outcome')}
        value={outcomes.find((outcome) => outcome === filters['outcome']) ?? ''}
        choices={[
          { value: '', label: t('filter.anyOutcome') },
          ...outcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
        ]}
        onChange={(outcome) => onFilter({ outcome })}
      />
      <LookupField
        id="audit-actor"
        label={t('filter.actor')}
        placeholder={t('filter.anybody')}
        value={actor}
        find={findPeople}
        onChange={(choice) => onFilter({ actor: choice?.value })}
      />
      <LookupField
        id="audit-person"
        label={t('filter.person')}
        placeholder={t('filter.anybody')}
        value={person}
        find={findPeople}
        onChange={(choice) => onFilter({ person: choice?.value })}
      />
      <LookupField
        id="audit-unit"
        label={t('filter.unit')}
        placeholder={t('filter.anyUnit')}
        value={unit}
        find={(words) => findUnits('VIEW_AUDIT', words)}
        onChange={(choice) => onFilter({ unit: choice?.value })}
      />
    </FoldedFilters>
  );
}
