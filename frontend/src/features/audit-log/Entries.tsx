import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Rows } from '@/ui/Rows/Rows';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { EntryRow } from './EntryRow';
import { entriesQuery, type AuditFilter } from './audit.queries';
import classes from './audit.module.css';

interface EntriesProps {
  filter: AuditFilter;
  onOpen: (entryId: string) => void;
  /** What stands there when no entry fits. */
  empty: ReactNode;
}

/** The entries that fit a filter, youngest first, more of them on demand. */
export function Entries({ filter, onOpen, empty }: EntriesProps) {
  const { t } = useTranslation('audit-log');
  const { data, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...entriesQuery(filter),
    throwOnError: true,
  });
  if (data === undefined) return <Skeleton height="20rem" />;
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return empty;
  return (
    <>
      <Rows aria-label={t('entries')} aria-busy={isFetching}>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} onOpen={() => onOpen(entry.id)} />
        ))}
      </Rows>
      {hasNextPage && (
        <div className={classes.more}>
          <Button tone="secondary" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}
