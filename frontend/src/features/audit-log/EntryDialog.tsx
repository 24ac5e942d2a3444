import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { EntryDetailView } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Table } from '@/ui/Table/Table';
import { DateText } from '@/ui/Values/DateText';
import { entryQuery } from './audit.queries';
import classes from './audit.module.css';

interface EntryDialogProps {
  entryId: string | undefined;
  onClose: () => void;
}

/** All that the log keeps of one act, with before and after. */
export function EntryDialog({ entryId, onClose }: EntryDialogProps) {
  const { t } = useTranslation('audit-log');
  const { data, error } = useQuery({
    ...entryQuery(entryId ?? ''),
    enabled: entryId !== undefined,
  });
  return (
    <Dialog title={t('detail.title')} opened={entryId !== undefined} onClose={onClose} size="large">
      {error !== null && <Notice tone="danger">{wordsFor(error)}</Notice>}
      {data === undefined ? (
        error === null && <Skeleton height="12rem" />
      ) : (
        <Detail detail={data} />
      )}
    </Dialog>
  );
}

function Detail({ detail }: { detail: EntryDetailView }) {
  const { t } = useTranslation('audit-log');
  const { entry, changes, redacted } = detail;
  const facts: readonly { term: string; detail: ReactNode }[] = [
    { term: t('fact.at'), detail: <DateText at={entry.at} time /> },
    { term: t('fact.outcome'), detail: t(`outcome.${entry.outcome}`) },
    { term: t('fact.actor'), detail: nameOf(entry.actor) },
    { term: t('fact.onBehalfOf'), detail: nameOf(entry.onBehalfOf) },
    { term: t('fact.person'), detail: nameOf(entry.person) },
    { term: t('fact.subject'), detail: entry.subject?.label },
    { term: t('fact.unit'), detail: entry.unitName },
    { term: t('fact.reason'), detail: entry.reason },
    { term: t('fact.address'), detail: detail.address },
    { term: t('fact.device'), detail: detail.userAgent },
    { term: t('fact.session'), detail: detail.sessionHash },
    { term: t('fact.trace'), detail: detail.traceId },
    { term: t('fact.seq'), detail: detail.seq ?? t('fact.notSealed') },
    { term: t('fact.code'), detail: entry.action },
  ].filter((fact) => fact.detail !== undefined);
  return (
    <div className={classes.detail}>
      <p className={classes.sentence}>{entry.sentence}</p>
      {redacted && <Notice tone="info">{t('detail.redacted')}</Notice>}
      {changes.length > 0 && (
        <Table
          caption={t('detail.changes')}
          columns={[
            { key: 'field', label: t('detail.field'), cell: ({ label }) => label },
            { key: 'before', label: t('detail.before'), cell: ({ before }) => before ?? '–' },
            { key: 'after', label: t('detail.after'), cell: ({ after }) => after ?? '–' },
          ]}
          rows={changes}
          keyOf={({ field }) => field}
        />
      )}
      <div className={classes.facts}>
        <Facts facts={facts} />
      </div>
    </div>
  );
}

function nameOf(person: { id: string; name?: string } | undefined): string | undefined {
  return person === undefined ? undefined : (person.name ?? person.id);
}
