import { useQuery } from '@tanstack/react-query';
import { IconFileImport } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { QuestionImportRecord } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import type { ListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { DataTable } from '@/ui/DataTable/DataTable';
import type { DataColumn } from '@/ui/DataTable/columns';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import { questionImportsQuery } from './exchange.queries';
import classes from './question-exchange.module.css';

const tones: Record<QuestionImportRecord['state'], StatusTone> = {
  CHECKED: 'warning',
  RUNNING: 'neutral',
  DONE: 'success',
};

/** The files one has brought, the latest first; each goes on where it was left. */
export function QuestionImportList({ list: { view, onView } }: { list: ListAddress }) {
  const { t } = useTranslation('question-exchange');
  const { data, isPlaceholderData } = useQuery({
    ...questionImportsQuery(view.page, view.size),
    throwOnError: true,
  });
  return (
    <div className={classes.stack}>
      <h2>{t('list.title')}</h2>
      <DataTable
        caption={t('list.title')}
        columns={columns(t)}
        rows={data?.items}
        total={data?.total}
        keyOf={({ id }) => id}
        view={view}
        onView={onView}
        refreshing={isPlaceholderData}
        empty={
          <EmptyState icon={<IconFileImport />} title={t('list.empty')}>
            {t('list.emptyWhy')}
          </EmptyState>
        }
      />
    </div>
  );
}

function columns(t: TFunction<'question-exchange'>): DataColumn<QuestionImportRecord>[] {
  return [
    {
      key: 'file',
      label: t('list.file'),
      cell: ({ id, fileName }) => <Link href={paths.questionImport(id)}>{fileName}</Link>,
    },
    {
      key: 'state',
      label: t('list.state'),
      cell: ({ state }) => <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>,
    },
    { key: 'format', label: t('list.format'), cell: ({ format }) => t(`format.${format}`) },
    {
      key: 'count',
      label: t('list.count'),
      number: true,
      cell: ({ questionCount }) => formatNumber(questionCount),
    },
    {
      key: 'created',
      label: t('list.created'),
      number: true,
      cell: ({ created }) => formatNumber(created),
    },
    { key: 'unit', label: t('list.unit'), cell: ({ unit }) => unit.fullName },
    { key: 'at', label: t('list.at'), cell: ({ createdAt }) => formatDayTime(createdAt) },
  ];
}
