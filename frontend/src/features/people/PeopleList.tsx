import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { wordsFor } from '@/shared/api/problem';
import { formatNumber } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { Notice } from '@/ui/Notice/Notice';
import { PeopleFilters } from './PeopleFilters';
import { noFilter, peopleFilter, peopleQuery } from './people.queries';
import { personColumns } from './personColumns';
import { useChosenPeople, type ChosenPeople } from './useChosenPeople';
import classes from './people.module.css';

interface PeopleListProps {
  list: ListAddress;
  /** What can be done with the people chosen, on this page and others. */
  batch: (chosen: ChosenPeople) => ReactNode;
  /** What to do where there is nobody at all yet. */
  first?: ReactNode;
}

/** The people the reader may see, found, sorted and ticked. */
export function PeopleList({ list, batch, first }: PeopleListProps) {
  const { t } = useTranslation(['people', 'identity', 'ui']);
  const { view, onView, filters, onFilter } = list;
  const filter = peopleFilter(filters, view.sort);
  const people = useQuery(peopleQuery({ ...filter, page: view.page, size: view.size }));
  const { data, isPlaceholderData } = people;
  const total = data?.total ?? 0;
  const choice = useChosenPeople({ filter, rows: data?.items ?? [], total });
  const narrowed = Object.keys(noFilter).some((name) => (filters[name] ?? '') !== '');

  if (people.isError) {
    return (
      <Notice
        tone="danger"
        action={
          <span className={classes.acts}>
            <Button tone="secondary" size="small" onClick={() => void people.refetch()}>
              {t('again')}
            </Button>
            {narrowed && (
              <Button tone="quiet" size="small" onClick={() => onFilter(noFilter)}>
                {t('empty.clear')}
              </Button>
            )}
          </span>
        }
      >
        {wordsFor(people.error)}
      </Notice>
    );
  }
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
        selected: choice.selected,
        count: choice.chosen.count,
        onSelect: choice.select,
        nameOf: ({ fullName }) => fullName,
      }}
      batch={
        <>
          {!choice.everybody && total > choice.chosen.count && (
            <Button tone="quiet" size="small" onClick={choice.selectEverybody}>
              {t('choose.everybody', { number: formatNumber(total) })}
            </Button>
          )}
          <Button tone="quiet" size="small" onClick={choice.clear}>
            {t('choose.nobody')}
          </Button>
          <span className={classes.acts}>{batch(choice.chosen)}</span>
        </>
      }
      filters={<PeopleFilters filters={filters} onFilter={onFilter} />}
      tools={
        <ExportMenu hrefOf={(format) => address(`/api/people/export.${format}`, { ...filter })} />
      }
      empty={
        narrowed ? (
          <EmptyState
            icon={<IconUsers />}
            title={t('empty.title')}
            action={
              <Button tone="secondary" onClick={() => onFilter(noFilter)}>
                {t('empty.clear')}
              </Button>
            }
          >
            {t('empty.why')}
          </EmptyState>
        ) : (
          <EmptyState icon={<IconUsers />} title={t('nobody.title')} action={first}>
            {t('nobody.why')}
          </EmptyState>
        )
      }
    />
  );
}
