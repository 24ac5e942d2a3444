import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { problemsQuery, type RowFilter } from './imports.queries';
import classes from './people-import.module.css';

interface ErrorKindsProps {
  importId: string;
  filter: RowFilter;
  /** How many rows have any error. */
  rows: number;
}

/** What is wrong, kind by kind with how many rows have it; each leads to its rows. */
export function ErrorKinds({ importId, filter, rows }: ErrorKindsProps) {
  const { t } = useTranslation('people-import');
  const { data } = useQuery({ ...problemsQuery(importId), throwOnError: true });
  return (
    <nav aria-label={t('errors.kinds')} className={classes.kinds}>
      {data === undefined ? (
        <div aria-busy>
          <Skeleton height="12rem" />
        </div>
      ) : (
        <ul>
          <Kind
            href={paths.peopleImportRows(importId, { verdict: 'ERROR' })}
            current={filter.problem === undefined}
            name={t('errors.all')}
            rows={rows}
          />
          {data.map(({ code, field, column, reason, remedy, rows: concerned }) => (
            <Kind
              key={`${code} ${field}`}
              href={paths.peopleImportRows(importId, { verdict: 'ERROR', problem: code, field })}
              current={filter.problem === code && filter.field === field}
              name={[column ?? (field && t(`field.${field}`)), reason].filter(Boolean).join(': ')}
              remedy={remedy}
              rows={concerned}
            />
          ))}
        </ul>
      )}
    </nav>
  );
}

interface KindProps {
  href: string;
  current: boolean;
  name: string;
  remedy?: string;
  rows: number;
}

function Kind({ href, current, name, remedy, rows }: KindProps) {
  return (
    <li>
      <Link href={href} aria-current={current ? 'true' : undefined}>
        <span>
          {name}
          {remedy !== undefined && <span className={classes.under}>{remedy}</span>}
        </span>{' '}
        <strong className={classes.count}>{formatNumber(rows)}</strong>
      </Link>
    </li>
  );
}
