import { useTranslation } from 'react-i18next';
import type { CataloguePage, CourseLevel, FacetCount } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { SelectField } from '@/ui/Field/SelectField';
import { topicName } from './topicName';
import classes from './CatalogueFilters.module.css';

interface CatalogueFiltersProps {
  list: ListAddress;
  facets: CataloguePage['facets'] | undefined;
}

const sorts = ['', '-publishedAt', 'title', 'estimatedMinutes'] as const;

export function CatalogueFilters({ list, facets }: CatalogueFiltersProps) {
  const { t } = useTranslation('catalogue');
  const { filters, onFilter, onView, view } = list;
  const choices = (
    values: readonly FacetCount[] | undefined,
    chosen: string,
    name: (v: string) => string,
  ) => [
    { value: '', label: t('any') },
    ...withChosen(values ?? [], chosen).map(({ value, count }) => ({
      value,
      label: count === undefined ? name(value) : `${name(value)} (${count})`,
    })),
  ];
  return (
    <div className={classes.filters}>
      <SearchInput
        label={t('search')}
        placeholder={t('searchHint')}
        value={filters['q'] ?? ''}
        onSearch={(q) => onFilter({ q: q || undefined })}
      />
      <SelectField
        id="topic"
        label={t('topic')}
        value={filters['topic'] ?? ''}
        choices={choices(facets?.topics, filters['topic'] ?? '', topicName(t))}
        onChange={(topic) => onFilter({ topic: topic || undefined })}
      />
      <SelectField
        id="level"
        label={t('levelLabel')}
        value={filters['level'] ?? ''}
        choices={choices(facets?.levels, filters['level'] ?? '', (level) =>
          isLevel(level) ? t(`level.${level}`) : level,
        )}
        onChange={(level) => onFilter({ level: level || undefined })}
      />
      <SelectField
        id="sort"
        label={t('sortLabel')}
        value={view.sort ?? ''}
        choices={sorts.map((value) => ({ value, label: t(`sort.${value || 'best'}`) }))}
        onChange={(sort) => onView({ sort, page: 0 })}
      />
    </div>
  );
}

function isLevel(value: string): value is CourseLevel {
  return value === 'BASIC' || value === 'INTERMEDIATE' || value === 'ADVANCED';
}

/** The chosen value stays choosable when nothing is left of it. */
function withChosen(
  facets: readonly FacetCount[],
  chosen: string,
): readonly { value: string; count?: number }[] {
  return chosen === '' || facets.some(({ value }) => value === chosen)
    ? facets
    : [...facets, { value: chosen }];
}
