import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { PeopleBatchRowView, PeopleBatchView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { SelectField } from '@/ui/Field/SelectField';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { Pages } from '@/ui/Pages/Pages';
import { Row, Rows } from '@/ui/Rows/Rows';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { batchRowsPerPage, batchRowsQuery, isOver, type BatchOutcome } from './batches.queries';
import classes from './people-batches.module.css';

const tones = { DONE: 'success', UNCHANGED: 'neutral', REFUSED: 'danger' } as const;
const outcomes: readonly BatchOutcome[] = ['REFUSED', 'UNCHANGED', 'DONE'];

/** What came of each person, and why not where it was refused. */
export function BatchRows({ batch }: { batch: PeopleBatchView }) {
  const { t } = useTranslation('people-batches');
  const [outcome, setOutcome] = useState<BatchOutcome | ''>('');
  const [page, setPage] = useState(0);
  const rows = useQuery({
    ...batchRowsQuery(batch.id, outcome === '' ? undefined : outcome, page),
    refetchInterval: isOver(batch) ? false : 3_000,
  });
  if (rows.isError) return <Notice tone="danger">{wordsFor(rows.error)}</Notice>;
  if (rows.data === undefined) return <Skeleton height="10rem" />;
  const { items, total } = rows.data;
  return (
    <div className={classes.result}>
      <div className={classes.filter}>
        <SelectField<BatchOutcome | ''>
          id="batch-outcome"
          label={t('rows.filter')}
          value={outcome}
          choices={[
            { value: '', label: t('rows.all') },
            ...outcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
          ]}
          onChange={(value) => {
            setOutcome(value);
            setPage(0);
          }}
        />
      </div>
      {items.length === 0 ? (
        <p className={classes.under}>{t('rows.none')}</p>
      ) : (
        <Rows>
          {items.map((row) => (
            <BatchRow key={row.row} row={row} />
          ))}
        </Rows>
      )}
      <Pages page={page} size={batchRowsPerPage} total={total} onPage={setPage} />
    </div>
  );
}

function BatchRow({ row: { accountId, fullName, outcome, reason } }: { row: PeopleBatchRowView }) {
  const { t } = useTranslation('people-batches');
  return (
    <Row>
      <div className={classes.person}>
        <Link href={paths.person(accountId)}>{fullName ?? t('rows.gone')}</Link>
        {reason !== undefined && <span className={classes.why}>{reason}</span>}
      </div>
      {outcome === undefined ? (
        <StatusBadge tone="info">{t('outcome.open')}</StatusBadge>
      ) : (
        <StatusBadge tone={tones[outcome]}>{t(`outcome.${outcome}`)}</StatusBadge>
      )}
    </Row>
  );
}
