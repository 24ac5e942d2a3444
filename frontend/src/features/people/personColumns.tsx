import type { TFunction } from 'i18next';
import type { PersonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { PersonStatus } from './PersonStatus';
import classes from './people.module.css';

/** What the list of people can show of each. */
export function personColumns(t: TFunction<['people', 'identity']>): DataColumn<PersonView>[] {
  return [
    {
      key: 'name',
      label: t('column.name'),
      sort: 'name',
      cell: ({ accountId, fullName, position }) => (
        <span className={classes.person}>
          <span>
            <Link href={paths.person(accountId)}>{fullName}</Link>
            {position !== undefined && <span className={classes.under}>{position}</span>}
          </span>
        </span>
      ),
    },
    { key: 'unit', label: t('column.unit'), sort: 'unit', cell: ({ unit }) => unit.fullName },
    {
      key: 'roles',
      label: t('column.roles'),
      cell: ({ roles }) => (
        <span className={classes.roles}>
          {[...new Set(roles.map(({ roleName }) => roleName))].join(', ') || '–'}
        </span>
      ),
    },
    { key: 'email', label: t('column.email'), cell: ({ email }) => email },
    {
      key: 'status',
      label: t('column.status'),
      cell: ({ status }) => <PersonStatus status={status} />,
    },
    {
      key: 'staffCode',
      label: t('column.staffCode'),
      hidden: true,
      cell: ({ staffCode }) => staffCode ?? '–',
    },
    { key: 'phone', label: t('column.phone'), hidden: true, cell: ({ phone }) => phone ?? '–' },
    { key: 'rank', label: t('column.rank'), hidden: true, cell: ({ rank }) => rank ?? '–' },
    {
      key: 'class',
      label: t('column.class'),
      hidden: true,
      cell: ({ personClass }) => (personClass === undefined ? '–' : t(`class.${personClass}`)),
    },
  ];
}
