import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconEye, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isOver } from '@/shared/api/jobs';
import type { QueuedCertificate } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { useTicked } from '@/ui/DataTable/useTicked';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Notice } from '@/ui/Notice/Notice';
import { BatchProgress } from './BatchProgress';
import { SignDialog } from './SignDialog';
import { isAway, signingQueueQuery, signingStateQuery } from './signingQueue.queries';
import classes from './signingQueue.module.css';

/** The certificates that wait for the reader's own signature: read, picked, signed together. */
export function SigningQueue({ list: { view, onView } }: { list: ListAddress }) {
  const { t } = useTranslation('signing-queue');
  const { data: state } = useQuery({ ...signingStateQuery, throwOnError: true });
  const { data, isPlaceholderData } = useQuery({
    ...signingQueueQuery(view.page, view.size, state?.batch?.done ?? 0),
    throwOnError: true,
  });
  const ticked = useTicked(data?.items ?? [], ({ certificateId }) => certificateId);
  const [signing, setSigning] = useState<'all' | 'picked'>();
  const busy = state?.batch !== undefined && !isOver(state.batch.state);
  const credential = state?.credential;
  const unavailable = busy ? t('batch.wait') : credential === undefined ? t('away') : undefined;
  const all = Math.min(state?.waiting ?? 0, state?.most ?? 0);
  const end = () => {
    setSigning(undefined);
    ticked.clear();
  };
  return (
    <div className={classes.stack}>
      {state !== undefined && isAway(state) && <Notice tone="warning">{t('away')}</Notice>}
      {state?.batch !== undefined && <BatchProgress batch={state.batch} />}
      <DataTable
        caption={t('title')}
        columns={columns(t)}
        rows={data?.items}
        total={data?.total}
        keyOf={({ certificateId }) => certificateId}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        selection={{
          selected: ticked.keys,
          onSelect: ticked.select,
          nameOf: ({ holderName, registerNumber }) => `${holderName}, ${registerNumber}`,
        }}
        batch={
          <Button
            size="small"
            icon={<IconSignature />}
            unavailable={
              ticked.rows.length > (state?.most ?? 0)
                ? (unavailable ?? t('tooMany', { most: state?.most ?? 0 }))
                : unavailable
            }
            onClick={() => setSigning('picked')}
          >
            {t('signPicked', { count: ticked.rows.length })}
          </Button>
        }
        tools={
          all > 0 && (
            <Button
              size="small"
              icon={<IconSignature />}
              unavailable={unavailable}
              onClick={() => setSigning('all')}
            >
              {t('signAll', { count: all })}
            </Button>
          )
        }
        empty={
          <EmptyState icon={<IconSignature />} title={t('empty')}>
            {t(state?.signatory === true ? 'emptyWhy' : 'notSignatory')}
          </EmptyState>
        }
      />
      {signing !== undefined && credential !== undefined && (
        <SignDialog
          credential={credential}
          picked={signing === 'all' ? [] : ticked.rows}
          count={signing === 'all' ? all : ticked.rows.length}
          onDone={end}
          onClose={() => setSigning(undefined)}
        />
      )}
    </div>
  );
}

function columns(
  t: ReturnType<typeof useTranslation<'signing-queue'>>['t'],
): DataColumn<QueuedCertificate>[] {
  return [
    {
      key: 'holder',
      label: t('column.holder'),
      cell: ({ holderName, position, unitName }) => (
        <span>
          <strong className={classes.name}>{holderName}</strong>
          <span className={classes.under}>{[position, unitName].filter(Boolean).join(', ')}</span>
        </span>
      ),
    },
    { key: 'course', label: t('column.course'), cell: ({ courseTitle }) => courseTitle },
    { key: 'register', label: t('column.register'), cell: ({ registerNumber }) => registerNumber },
    { key: 'issued', label: t('column.issued'), cell: ({ issuedOn }) => formatDay(issuedOn) },
    { key: 'issuer', label: t('column.issuer'), cell: ({ issuerName }) => issuerName },
    {
      key: 'draft',
      label: t('column.draft'),
      cell: ({ draftUrl, holderName }) => (
        <ButtonLink
          href={draftUrl}
          tone="quiet"
          size="small"
          icon={<IconEye />}
          download
          aria-label={t('read', { name: holderName })}
        >
          {t('readShort')}
        </ButtonLink>
      ),
    },
  ];
}
