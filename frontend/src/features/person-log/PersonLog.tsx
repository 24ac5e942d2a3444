import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { EntryView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { SelectField } from '@/ui/Field/SelectField';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { LogEntry } from './LogEntry';
import { LogEntryDetail } from './LogEntryDetail';
import { logQuery } from './log.queries';
import classes from './person-log.module.css';

/** What was done to a person, or by them, as far as the reader's part of the log goes; the latest first. */
export function PersonLog({ accountId }: { accountId: string }) {
  const { t } = useTranslation('person-log');
  const [side, setSide] = useState<'person' | 'actor'>('person');
  return (
    <div className={classes.log}>
      <div className={classes.side}>
        <SelectField<'person' | 'actor'>
          id="log-side"
          label={t('side.label')}
          value={side}
          choices={[
            { value: 'person', label: t('side.person') },
            { value: 'actor', label: t('side.actor') },
          ]}
          onChange={setSide}
        />
      </div>
      <Entries key={side} accountId={accountId} side={side} />
    </div>
  );
}

interface EntriesProps {
  accountId: string;
  side: 'person' | 'actor';
}

function Entries({ accountId, side }: EntriesProps) {
  const { t } = useTranslation('person-log');
  const log = useInfiniteQuery(logQuery(accountId, side));
  const [shown, setShown] = useState<EntryView>();

  if (log.isError) return <Notice tone="danger">{wordsFor(log.error)}</Notice>;
  if (log.data === undefined) return <Skeleton height="12rem" />;
  const entries = log.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) {
    return (
      <EmptyState icon={<IconHistory />} title={t('none')}>
        {t('noneWhy')}
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <LogEntry key={entry.id} entry={entry} onShow={() => setShown(entry)} />
        ))}
      </ol>
      {log.hasNextPage && (
        <div>
          <Button
            tone="secondary"
            busy={log.isFetchingNextPage}
            onClick={() => void log.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
      <Dialog title={t('detail')} opened={shown !== undefined} onClose={() => setShown(undefined)}>
        {shown !== undefined && <LogEntryDetail entry={shown} />}
      </Dialog>
    </>
  );
}
