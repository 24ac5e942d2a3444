import { useTranslation } from 'react-i18next';
import { findCompetencies, useCompetencyChoices } from '@/shared/api/competencies';
import type { AddressValues } from '@/shared/lib/addressState';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { SelectField } from '@/ui/Field/SelectField';
import { FoldedFilters } from '@/ui/FoldedFilters/FoldedFilters';
import { LookupField } from '@/ui/Lookup/LookupField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { questionTypes } from '@/question-types/kinds';
import classes from './QuestionList.module.css';

interface QuestionFiltersProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

const folded = ['type', 'difficulty', 'status', 'competency', 'source', 'look'] as const;

/** Narrows the list of questions, beside its topics. */
export function QuestionFilters({ filters, onFilter }: QuestionFiltersProps) {
  const { t } = useTranslation(['question-bank', 'question-types']);
  const named = filters['competency'];
  const [competency] = useCompetencyChoices(named === undefined || named === '' ? [] : [named]);
  const any = (label: string) => ({ value: '', label });
  return (
    <div className={classes.filters}>
      <SearchInput
        label={t('filters.search')}
        value={filters['q'] ?? ''}
        onSearch={(q) => onFilter({ q })}
      />
      <FoldedFilters active={folded.filter((name) => (filters[name] ?? '') !== '').length}>
        <SelectField
          id="question-type"
          label={t('filters.type')}
          value={filters['type'] ?? ''}
          choices={[
            any(t('filters.anyType')),
            ...questionTypes.map((type) => ({
              value: type,
              label: t(`question-types:types.${type}`),
            })),
          ]}
          onChange={(type) => onFilter({ type })}
        />
        <SelectField
          id="question-difficulty"
          label={t('filters.difficulty')}
          value={filters['difficulty'] ?? ''}
          choices={[
            any(t('filters.anyDifficulty')),
            ...(['EASY', 'MEDIUM', 'HARD'] as const).map((value) => ({
              value,
              label: t(`difficulties.${value}`),
            })),
          ]}
          onChange={(difficulty) => onFilter({ difficulty })}
        />
        <SelectField
          id="question-status"
          label={t('filters.status')}
          value={filters['status'] ?? ''}
          choices={[
            any(t('filters.anyStatus')),
            ...(['DRAFT', 'APPROVED', 'RETIRED'] as const).map((status) => ({
              value: status,
              label: t(`statuses.${status}`),
            })),
          ]}
          onChange={(status) => onFilter({ status })}
        />
        <LookupField
          id="question-competency"
          label={t('filters.competency')}
          placeholder={t('filters.anyCompetency')}
          value={competency ?? null}
          find={findCompetencies}
          onChange={(choice) => onFilter({ competency: choice?.value })}
        />
        <SelectField
          id="question-source"
          label={t('filters.source')}
          value={filters['source'] ?? ''}
          choices={[
            any(t('filters.anySource')),
            ...(['OWN', 'SHARED'] as const).map((source) => ({
              value: source,
              label: t(`sources.${source}`),
            })),
          ]}
          onChange={(source) => onFilter({ source })}
        />
        <CheckboxField
          id="question-look"
          label={t('filters.look')}
          value={filters['look'] === 'true'}
          onChange={(on) => onFilter({ look: on ? 'true' : undefined })}
        />
      </FoldedFilters>
    </div>
  );
}
