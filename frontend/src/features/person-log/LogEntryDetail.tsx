import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { EntryView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Table } from '@/ui/Table/Table';
import { entryQuery } from './log.queries';
import classes from './person-log.module.css';

/** An act with what was before and after, and from where it was done. */
export function LogEntryDetail({ entry }: { entry: EntryView }) {
  const { t } = useTranslation('person-log');
  const detail = useQuery(entryQuery(entry.id));
  if (detail.isError) return <Notice tone="danger">{wordsFor(detail.error)}</Notice>;
  if (detail.data === undefined) return <Skeleton height="8rem" />;
  const { address, userAgent, changes, redacted } = detail.data;
  return (
    <div className={classes.log}>
      <p>{entry.sentence}</p>
      <Facts
        facts={[
          { term: t('at'), detail: formatDayTime(entry.at) },
          ...(address === undefined ? [] : [{ term: t('address'), detail: address }]),
          ...(userAgent === undefined ? [] : [{ term: t('userAgent'), detail: userAgent }]),
        ]}
      />
      {redacted && <Notice tone="info">{t('redacted')}</Notice>}
      {changes.length > 0 && (
        <Table
          caption={t('changes')}
          rows={changes}
          keyOf={({ field }) => field}
          columns={[
            { key: 'field', label: t('field'), cell: ({ label }) => label },
            { key: 'before', label: t('before'), cell: ({ before }) => before ?? '–' },
            { key: 'after', label: t('after'), cell: ({ after }) => after ?? '–' },
          ]}
        />
      )}
    </div>
  );
}
