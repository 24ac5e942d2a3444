import type { TFunction } from 'i18next';
import type { ChangeView } from '@/shared/api/schema';
import { formatDay, formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { changeLine } from './changedUnits';
import { ChangeStatusBadge } from './ChangeStatusBadge';
import classes from './unit-changes.module.css';

/** What the list of changes can show of each. */
export function changeColumns(t: TFunction<'unit-changes'>): DataColumn<ChangeView>[] {
  return [
    {
      key: 'change',
      label: t('column.change'),
      cell: (change) => (
        <span>
          <Link href={paths.unitChange(change.id)}>{t(`kind.${change.kind}`)}</Link>
          <span className={classes.under}>{changeLine(change)}</span>
        </span>
      ),
    },
    { key: 'day', label: t('column.day'), cell: ({ effectiveOn }) => formatDay(effectiveOn) },
    {
      key: 'status',
      label: t('column.status'),
      cell: ({ status }) => <ChangeStatusBadge status={status} />,
    },
    {
      key: 'decision',
      label: t('column.decision'),
      cell: ({ decisionNumber }) => decisionNumber ?? '–',
    },
    { key: 'reason', label: t('column.reason'), cell: ({ reason }) => reason },
    {
      key: 'people',
      label: t('column.people'),
      number: true,
      hidden: true,
      cell: ({ peopleMoved }) => formatNumber(peopleMoved),
    },
    {
      key: 'rolesEnded',
      label: t('column.rolesEnded'),
      number: true,
      hidden: true,
      cell: ({ rolesEnded }) => formatNumber(rolesEnded),
    },
    {
      key: 'by',
      label: t('column.by'),
      hidden: true,
      cell: ({ recordedBy, recordedAt }) =>
        [recordedBy, formatDayTime(recordedAt)].filter(Boolean).join(', '),
    },
  ];
}
