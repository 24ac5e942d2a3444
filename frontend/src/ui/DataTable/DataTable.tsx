import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { ColumnChoice } from './ColumnChoice';
import { DataTableBody } from './DataTableBody';
import { DataTableHead } from './DataTableHead';
import { Pager } from './Pager';
import { SortChoice } from './SortChoice';
import { shownColumns, type DataColumn, type ListView } from './columns';
import type { Selection } from './selection';
import classes from './DataTable.module.css';

interface DataTableProps<R> {
  caption: string;
  columns: readonly DataColumn<R>[];
  /** The rows of this page; undefined while they are fetched for the first time. */
  rows: readonly R[] | undefined;
  /** How many rows there are on all pages. */
  total: number | undefined;
  keyOf: (row: R) => string;
  view: ListView;
  onView: (changes: Partial<ListView>) => void;
  /** True while other rows are on their way. */
  refreshing?: boolean;
  /** Lets rows be ticked, for an action on all of them. */
  selection?: Selection<R>;
  /** What can be done with the ticked rows. */
  batch?: ReactNode;
  filters?: ReactNode;
  /** Beside the choice of columns, such as an export. */
  tools?: ReactNode;
  /** Stands where the rows would be when there are none. */
  empty: ReactNode;
}

/** A list too long for one page: the server sorts, filters and cuts it. On a phone its rows are cards. */
export function DataTable<R>({
  caption,
  columns,
  rows,
  total,
  keyOf,
  view,
  onView,
  refreshing = false,
  selection,
  batch,
  filters,
  tools,
  empty,
}: DataTableProps<R>) {
  const { t } = useTranslation('ui');
  const id = useId();
  const shown = shownColumns(columns, view.columns);
  const first = view.page * view.size + 1;
  const count = selection?.count ?? selection?.selected.size ?? 0;
  return (
    <div className={classes.frame}>
      {filters !== undefined && <div className={classes.filters}>{filters}</div>}
      <div className={classes.bar}>
        <p role="status" className={classes.count}>
          {total === undefined
            ? t('loading')
            : total === 0
              ? t('table.none')
              : t('table.range', {
                  from: formatNumber(first),
                  to: formatNumber(Math.min(total, first + view.size - 1)),
                  total: formatNumber(total),
                })}
        </p>
        <div className={classes.tools}>
          <SortChoice
            columns={shown}
            sort={view.sort}
            onSort={(sort) => onView({ sort, page: 0 })}
          />
          {tools}
          <ColumnChoice
            columns={columns}
            chosen={shown.map(({ key }) => key)}
            onChoose={(keys) => onView({ columns: keys })}
          />
        </div>
      </div>
      {count > 0 && (
        <div className={classes.batch} role="region" aria-label={t('table.batch')}>
          <strong>{t('table.selected', { count, number: formatNumber(count) })}</strong>
          {batch}
        </div>
      )}
      {total === 0 ? (
        empty
      ) : (
        // A region that scrolls must be reachable by keyboard to be read.
        <div className={classes.scroll} role="region" aria-labelledby={id} tabIndex={0}>
          {/* The roles are written out because as cards the elements no longer lay out as a table. */}
          <table
            role="table"
            className={classes.table}
            aria-busy={refreshing || rows === undefined}
            data-refreshing={refreshing || undefined}
          >
            <caption id={id} className="visually-hidden">
              {caption}
            </caption>
            <DataTableHead
              columns={shown}
              rows={rows ?? []}
              view={view}
              onView={onView}
              selection={selection}
              keyOf={keyOf}
            />
            <DataTableBody
              columns={shown}
              rows={rows}
              keyOf={keyOf}
              places={Math.min(view.size, 8)}
              selection={selection}
            />
          </table>
        </div>
      )}
      {total !== undefined && total > 0 && <Pager total={total} view={view} onView={onView} />}
    </div>
  );
}
