import type { TFunction } from 'i18next';
import type { ImportView } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { StageBadge } from './StageBadge';

/** What the list of imports shows of each. */
export function importColumns(t: TFunction<'people-import'>): DataColumn<ImportView>[] {
  return [
    {
      key: 'file',
      label: t('list.file'),
      cell: ({ id, fileName }) => <Link href={paths.peopleImport(id)}>{fileName}</Link>,
    },
    { key: 'stage', label: t('list.stage'), cell: (view) => <StageBadge view={view} /> },
    {
      key: 'rows',
      label: t('list.rows'),
      number: true,
      cell: ({ rowCount }) => formatNumber(rowCount),
    },
    {
      key: 'errors',
      label: t('list.errors'),
      number: true,
      cell: ({ verdicts }) => formatNumber(verdicts['ERROR'] ?? 0),
    },
    { key: 'unit', label: t('list.unit'), cell: ({ unit }) => unit.fullName },
    { key: 'at', label: t('list.at'), cell: ({ createdAt }) => formatDayTime(createdAt) },
  ];
}
