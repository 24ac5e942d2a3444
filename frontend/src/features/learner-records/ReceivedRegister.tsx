import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconDownload, IconFileOff, IconTransferIn } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReceivedEntry } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import type { DataColumn } from '@/ui/DataTable/columns';
import { DataTable } from '@/ui/DataTable/DataTable';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { EntryState } from './EntryState';
import { OriginName } from './OriginName';
import { RemoveEntryDialog } from './RemoveEntryDialog';
import { receivedQuery } from './records.queries';
import classes from './records.module.css';

/** What was recorded from elsewhere for people of the reader's units. */
export function ReceivedRegister({ list }: { list: ListAddress }) {
  const { t } = useTranslation('learner-records');
  const { view, onView, filters, onFilter } = list;
  const { q } = filters;
  const [removing, setRemoving] = useState<ReceivedEntry>();
  const { data, isPlaceholderData } = useQuery({
    ...receivedQuery({ q, page: view.page, size: view.size }),
    throwOnError: true,
  });
  return (
    <>
      <DataTable
        caption={t('received.title')}
        columns={columns(t, setRemoving)}
        rows={data?.items}
        total={data?.total}
        keyOf={({ entryId }) => entryId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        filters={
          <SearchInput
            label={t('received.search')}
            placeholder={t('received.searchHint')}
            value={q ?? ''}
            onSearch={(words) => onFilter({ q: words })}
          />
        }
        empty={
          <EmptyState
            icon={<IconTransferIn />}
            title={t(q === undefined ? 'received.none' : 'received.noneFound')}
          >
            {t('received.noneWhy')}
          </EmptyState>
        }
      />
      {removing !== undefined && (
        <RemoveEntryDialog entry={removing} onClose={() => setRemoving(undefined)} />
      )}
    </>
  );
}

function columns(
  t: TFunction<'learner-records'>,
  onRemove: (entry: ReceivedEntry) => void,
): DataColumn<ReceivedEntry>[] {
  return [
    {
      key: 'holder',
      label: t('column.holder'),
      cell: ({ holderName }) => <strong>{holderName}</strong>,
    },
    {
      key: 'course',
      label: t('report.entry'),
      cell: ({ courseTitle, kind, issuerName }) => (
        <span>
          {courseTitle}
          <span className={classes.under}>
            {t(`kind.${kind}`)}
            {issuerName !== undefined && ` · ${issuerName}`}
          </span>
        </span>
      ),
    },
    {
      key: 'issued',
      label: t('report.issued'),
      cell: ({ issuedOn, number, kind }) => (
        <span>
          {formatDay(issuedOn)}
          {kind !== 'COMPLETION' && (
            <span className={classes.under}>
              <Link href={paths.verification(number)}>{number}</Link>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'origin',
      label: t('report.origin'),
      cell: ({ origin, recordedAt }) => (
        <span>
          <OriginName origin={origin} />
          <span className={classes.under}>
            {t('received.on', { day: formatDay(recordedAt) })}
            {!origin.trusted && ` · ${t('origin.dropped')}`}
          </span>
        </span>
      ),
    },
    {
      key: 'state',
      label: t('column.state'),
      cell: ({ state, kind }) =>
        kind === 'COMPLETION' ? '–' : <EntryState kind={kind} state={state} />,
    },
    {
      key: 'acts',
      label: t('column.actions'),
      cell: (entry) => (
        <span className={classes.actions}>
          {entry.fileUrl !== undefined && (
            <ButtonLink
              tone="quiet"
              size="small"
              icon={<IconDownload />}
              href={entry.fileUrl}
              download
              aria-label={t('file.of', { course: entry.courseTitle })}
            >
              {t('file.take')}
            </ButtonLink>
          )}
          {entry.removable && (
            <Button
              tone="quiet"
              size="small"
              icon={<IconFileOff />}
              aria-label={t('remove.of', { course: entry.courseTitle, name: entry.holderName })}
              onClick={() => onRemove(entry)}
            >
              {t('remove.short')}
            </Button>
          )}
        </span>
      ),
    },
  ];
}
