import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AddressValues } from '@/shared/lib/addressState';
import { SelectField } from '@/ui/Field/SelectField';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { questionTypes } from '@/question-types/kinds';
import { topicsQuery } from './questions.queries';
import classes from './QuestionFilters.module.css';

interface QuestionFiltersProps {
  filters: AddressValues;
  onFilter: (changes: AddressValues) => void;
}

/** Narrows the list of questions. */
export function QuestionFilters({ filters, onFilter }: QuestionFiltersProps) {
  const { t } = useTranslation(['question-bank', 'question-types']);
  const { data: topics = [] } = useQuery(topicsQuery());
  const any = (label: string) => ({ value: '', label });
  return (
    <div className={classes.filters}>
      <SearchInput
        label={t('filters.search')}
        value={filters['q'] ?? ''}
        onSearch={(q) => onFilter({ q })}
      />
      <SelectField
        id="question-topic"
        label={t('filters.topic')}
        value={filters['topic'] ?? ''}
        choices={[
          any(t('filters.anyTopic')),
          ...topics.map(({ topic }) => ({ value: topic, label: topic })),
        ]}
        onChange={(topic) => onFilter({ topic })}
      />
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
    </div>
  );
}
