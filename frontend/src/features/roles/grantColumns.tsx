import type { TFunction } from 'i18next';
import type { GrantView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { GrantActions } from './GrantActions';
import { GrantStateBadge } from './GrantStateBadge';
import classes from './roles.module.css';

const day = (at: string | undefined) => (at === undefined ? '–' : formatDay(at));

/** What the list of who holds what can show of each grant. */
export function grantColumns(t: TFunction<'roles'>): DataColumn<GrantView>[] {
  return [
    {
      key: 'name',
      label: t('column.name'),
      sort: 'name',
      cell: ({ accountId, fullName }) => (
        <Link href={paths.personRoles(accountId)} className={classes.name}>
          {fullName}
        </Link>
      ),
    },
    { key: 'role', label: t('column.role'), sort: 'role', cell: ({ roleName }) => roleName },
    { key: 'unit', label: t('column.unit'), sort: 'unit', cell: ({ unit }) => unit.fullName },
    { key: 'state', label: t('column.state'), cell: (grant) => <GrantStateBadge {...grant} /> },
    { key: 'since', label: t('column.since'), sort: 'since', cell: ({ since }) => day(since) },
    {
      key: 'until',
      label: t('column.until'),
      sort: 'until',
      cell: ({ until, endedAt }) => {
        const end = endedAt ?? until;
        return end === undefined ? t('period.noEnd') : formatDay(end);
      },
    },
    {
      key: 'grantedBy',
      label: t('column.grantedBy'),
      hidden: true,
      cell: ({ grantedBy }) => grantedBy ?? '–',
    },
    {
      key: 'reason',
      label: t('column.reason'),
      hidden: true,
      cell: ({ reason }) => reason ?? '–',
    },
    {
      key: 'endedBy',
      label: t('column.endedBy'),
      hidden: true,
      cell: ({ endedBy }) => endedBy ?? '–',
    },
    {
      key: 'endReason',
      label: t('column.endReason'),
      hidden: true,
      cell: ({ endReason }) => endReason ?? '–',
    },
    {
      key: 'actions',
      label: t('column.actions'),
      cell: (grant) => (grant.abilities.length === 0 ? '–' : <GrantActions grant={grant} />),
    },
  ];
}
