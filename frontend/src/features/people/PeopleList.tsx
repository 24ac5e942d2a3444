import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconDownload, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import type { PersonView } from '@/shared/api/schema';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PeopleFilters } from './PeopleFilters';
import { peopleFilter, peopleQuery } from './people.queries';
import { personColumns } from './personColumns';

interface PeopleListProps {
  list: ListAddress;
  /** What can be done with the people that are ticked, on this page and others. */
  batch: (people: PersonView[], onDone: () => void) => ReactNode;
}

/** The people the reader may see, found, sorted and ticked. */
export function PeopleList({ list: { view, onView, filters, onFilter }, batch }: PeopleListProps) {
  const { t } = useTranslation(['people', 'identity', 'ui']);
  const [ticked, setTicked] = useState<ReadonlyMap<string, PersonView>>(new Map());
  const filter = peopleFilter(filters, view.sort);
  const { data, isPlaceholderData } = useQuery({
    ...peopleQuery({ ...filter, page: view.page, size: view.size }),
    throwOnError: true,
  });
  const select = (keys: ReadonlySet<string>) => {
    const known = new Map([
      ...ticked,
      ...(data?.items ?? []).map((person) => [person.accountId, person] as const),
    ]);
    setTicked(new Map([...known].filter(([key]) => keys.has(key))));
  };
  const clear = () => onFilter({ q: undefined, unit: undefined, role: undefined });

  return (
    <DataTable
      caption={t('title')}
      columns={personColumns(t)}
      rows={data?.items}
      total={data?.total}
      keyOf={({ accountId }) => accountId}
      view={{ ...view, sort: filter.sort }}
      onView={onView}
      refreshing={isPlaceholderData}
      selection={{
        selected: new Set(ticked.keys()),
        onSelect: select,
        nameOf: ({ fullName }) => fullName,
      }}
      batch={batch([...ticked.values()], () => setTicked(new Map()))}
      filters={<PeopleFilters filters={filters} onFilter={onFilter} />}
      tools={
        <ButtonLink
          href={address('/api/people/export.xlsx', { ...filter })}
          tone="quiet"
          size="small"
          icon={<IconDownload />}
          download
        >
          {t('ui:table.export')}
        </ButtonLink>
      }
      empty={
        <EmptyState
          icon={<IconUsers />}
          title={t('empty.title')}
          action={
            <Button tone="secondary" onClick={clear}>
              {t('empty.clear')}
            </Button>
          }
        >
          {t('empty.why')}
        </EmptyState>
      }
    />
  );
}
