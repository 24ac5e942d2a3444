import { useQuery } from '@tanstack/react-query';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AttemptRow } from '@/shared/api/schema';
import { formatDayTime, formatNumber, formatPercent } from '@/shared/lib/dates';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { SelectField } from '@/ui/Field/SelectField';
import { Link } from '@/ui/Link/Link';
import { SearchInput } from '@/ui/SearchInput/SearchInput';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { attemptsHref, attemptsQuery, standings } from './attempts.queries';

/** Who made which attempts at a quiz and what they came to; each that is marked leads to its sheet. */
export function AttemptTable({ quizId }: { quizId: string }) {
  const { t } = useTranslation('attempt-marks');
  const { view, onView, filters, onFilter } = useListAddress();
  const filter = { q: filters['q'], standing: filters['standing'], sort: view.sort };
  const { data, isPlaceholderData } = useQuery({
    ...attemptsQuery(quizId, filter, view.page, view.size),
    throwOnError: true,
  });
  const columns = useColumns();
  const filtered = filter.q !== undefined || filter.standing !== undefined;
  return (
    <DataTable
      caption={t('list.title')}
      columns={columns}
      rows={data?.items}
      total={data?.total}
      keyOf={(row) => row.attemptId ?? String(data?.items.indexOf(row))}
      view={view}
      onView={onView}
      refreshing={isPlaceholderData}
      filters={
        <>
          <SearchInput
            label={t('list.search')}
            value={filter.q ?? ''}
            onSearch={(q) => onFilter({ q })}
          />
          <SelectField
            id="attempt-standing"
            label={t('list.standing')}
            value={filter.standing ?? ''}
            choices={[
              { value: '', label: t('list.any') },
              ...standings.map((value) => ({ value, label: t(`standings.${value}`) })),
            ]}
            onChange={(standing) => onFilter({ standing })}
          />
        </>
      }
      tools={
        data !== undefined &&
        data.total > 0 && <ExportMenu hrefOf={(format) => attemptsHref(quizId, filter, format)} />
      }
      empty={
        <EmptyState icon={<IconListCheck />} title={t(filtered ? 'list.noneFound' : 'list.none')}>
          {t(filtered ? 'list.noneFoundHint' : 'list.noneHint')}
        </EmptyState>
      }
    />
  );
}

function useColumns(): DataColumn<AttemptRow>[] {
  const { t } = useTranslation('attempt-marks');
  return [
    { key: 'name', label: t('columns.name'), sort: 'name', cell: (row) => <Name row={row} /> },
    {
      key: 'number',
      label: t('columns.number'),
      number: true,
      cell: ({ number }) => formatNumber(number),
    },
    {
      key: 'submitted',
      label: t('columns.submitted'),
      sort: 'submitted',
      cell: ({ submittedAt }) => (submittedAt === undefined ? '–' : formatDayTime(submittedAt)),
    },
    {
      key: 'percent',
      label: t('columns.percent'),
      sort: 'percent',
      number: true,
      cell: ({ scorePercent }) => (scorePercent === undefined ? '–' : formatPercent(scorePercent)),
    },
    { key: 'result', label: t('columns.result'), cell: (row) => <Standing row={row} /> },
    {
      key: 'overridden',
      label: t('columns.overridden'),
      cell: ({ overridden }) => (overridden ? t('overridden') : '–'),
    },
  ];
}

function Name({ row: { attemptId, fullName, state, awaitsMarking, own } }: { row: AttemptRow }) {
  return attemptId == null || state === 'OPEN' || awaitsMarking || own ? (
    fullName
  ) : (
    <Link href={paths.attemptSheet(attemptId)}>{fullName}</Link>
  );
}

function Standing({ row: { state, awaitsMarking, passed } }: { row: AttemptRow }) {
  const { t } = useTranslation('attempt-marks');
  if (state === 'OPEN') return <StatusBadge tone="info">{t('open')}</StatusBadge>;
  if (awaitsMarking) return <StatusBadge tone="neutral">{t('awaiting')}</StatusBadge>;
  return (
    <StatusBadge tone={passed ? 'success' : 'danger'}>
      {t(passed ? 'passed' : 'failed')}
    </StatusBadge>
  );
}
