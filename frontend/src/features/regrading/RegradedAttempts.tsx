import { useQuery } from '@tanstack/react-query';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RegradedAttempt, RegradeView } from '@/shared/api/schema';
import { formatDayTime, formatNumber, formatPercent } from '@/shared/lib/dates';
import { useListAddress } from '@/shared/lib/listAddress';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { SelectField } from '@/ui/Field/SelectField';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { exportHref, regradedQuery, shownKinds } from './regrading.queries';

/** Whose mark changes from what to what, those who do not pass any more first. */
export function RegradedAttempts({ view: { regradeId, counts } }: { view: RegradeView }) {
  const { t } = useTranslation('regrading');
  const { view, onView, filters, onFilter } = useListAddress();
  const which = shownKinds.find((kind) => kind === filters['which']) ?? 'CHANGED';
  const { data, isPlaceholderData } = useQuery({
    ...regradedQuery(regradeId, which, view.page, view.size),
    throwOnError: true,
  });
  const columns = useColumns();
  const same = counts.all - counts.changed - counts.kept - counts.unfit - counts.open;
  const numbers = {
    CHANGED: counts.changed,
    PASSES: counts.passes,
    FAILS: counts.fails,
    KEPT: counts.kept,
    UNFIT: counts.unfit,
    OPEN: counts.open,
    SAME: same,
    ALL: counts.all,
  };
  return (
    <DataTable
      caption={t('attempts.title')}
      columns={columns}
      rows={data?.items}
      total={data?.total}
      keyOf={(row) => row.attemptId ?? String(data?.items.indexOf(row))}
      view={view}
      onView={onView}
      refreshing={isPlaceholderData}
      filters={
        <SelectField
          id="regrade-which"
          label={t('attempts.show')}
          value={which}
          choices={shownKinds.map((value) => ({
            value,
            label: `${t(`which.${value}`)} (${formatNumber(numbers[value])})`,
          }))}
          onChange={(value) => onFilter({ which: value === 'CHANGED' ? undefined : value })}
        />
      }
      tools={<ExportMenu hrefOf={(format) => exportHref(regradeId, which, format)} />}
      empty={
        <EmptyState icon={<IconListCheck />} title={t('attempts.none')}>
          {t('attempts.noneHint')}
        </EmptyState>
      }
    />
  );
}

function useColumns(): DataColumn<RegradedAttempt>[] {
  const { t } = useTranslation('regrading');
  return [
    { key: 'name', label: t('columns.name'), cell: ({ fullName }) => fullName },
    {
      key: 'staffCode',
      label: t('columns.staffCode'),
      hidden: true,
      cell: ({ staffCode }) => staffCode ?? '–',
    },
    {
      key: 'quiz',
      label: t('columns.quiz'),
      cell: ({ quizTitle, number }) =>
        t('columns.quizAttempt', { title: quizTitle, number: formatNumber(number) }),
    },
    {
      key: 'submitted',
      label: t('columns.submitted'),
      hidden: true,
      cell: ({ submittedAt }) => (submittedAt === undefined ? '–' : formatDayTime(submittedAt)),
    },
    {
      key: 'before',
      label: t('columns.before'),
      number: true,
      cell: ({ before }) => formatPercent(before.percent),
    },
    {
      key: 'after',
      label: t('columns.after'),
      number: true,
      cell: ({ after }) => formatPercent(after.percent),
    },
    { key: 'result', label: t('columns.result'), cell: (row) => <Result row={row} /> },
    { key: 'note', label: t('columns.note'), cell: (row) => <Note row={row} /> },
  ];
}

function Result({ row: { effect, before, after } }: { row: RegradedAttempt }) {
  const { t } = useTranslation('regrading');
  if (effect !== 'CHANGED') return t(`effect.${effect}`);
  if (before.passed === after.passed) return t(after.passed ? 'stillPassed' : 'stillFailed');
  return (
    <StatusBadge tone={after.passed ? 'success' : 'danger'}>
      {t(after.passed ? 'nowPassed' : 'nowFailed')}
    </StatusBadge>
  );
}

function Note({ row }: { row: RegradedAttempt }) {
  const { t } = useTranslation('regrading');
  const { after, before } = row;
  const changed = row.effect === 'CHANGED';
  const notes = [
    ...(row.awaitsMarking ? [t('note.awaits')] : []),
    ...(changed && row.settled ? [t('note.settled')] : []),
    ...(changed && row.completed && before.passed && !after.passed ? [t('note.completed')] : []),
  ];
  return notes.length === 0 ? '–' : notes.join(' ');
}
