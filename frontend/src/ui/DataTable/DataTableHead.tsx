import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nextSort, sortDirection, type DataColumn, type ListView } from './columns';
import { ticked, type Selection } from './selection';
import classes from './DataTable.module.css';

interface DataTableHeadProps<R> {
  columns: readonly DataColumn<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  view: ListView;
  onView: (changes: Partial<ListView>) => void;
  selection: Selection<R> | undefined;
}

const arrows = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort };

export function DataTableHead<R>({
  columns,
  rows,
  keyOf,
  view,
  onView,
  selection,
}: DataTableHeadProps<R>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {selection !== undefined && <TickAll rows={rows} keyOf={keyOf} selection={selection} />}
        {columns.map(({ key, label, sort, number }) => {
          const direction = sort === undefined ? undefined : sortDirection(view.sort, sort);
          const Arrow = arrows[direction ?? 'none'];
          return (
            <th
              key={key}
              role="columnheader"
              scope="col"
              aria-sort={direction === 'none' ? undefined : direction}
              data-number={number || undefined}
            >
              {sort === undefined ? (
                label
              ) : (
                <button
                  type="button"
                  className={classes.sort}
                  data-direction={direction}
                  onClick={() => onView({ sort: nextSort(view.sort, sort), page: 0 })}
                >
                  {label}
                  <Arrow aria-hidden />
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface TickAllProps<R> {
  rows: readonly R[];
  keyOf: (row: R) => string;
  selection: Selection<R>;
}

function TickAll<R>({ rows, keyOf, selection }: TickAllProps<R>) {
  const { t } = useTranslation('ui');
  const keys = rows.filter((row) => selection.mayTick?.(row) !== false).map(keyOf);
  const count = keys.filter((key) => selection.selected.has(key)).length;
  const all = count > 0 && count === keys.length;
  return (
    <th role="columnheader" scope="col" className={classes.tick}>
      <label className={classes.tickTarget}>
        <span className="visually-hidden">{t('table.tickAll')}</span>
        <input
          type="checkbox"
          checked={all}
          ref={(box) => {
            if (box !== null) box.indeterminate = count > 0 && !all;
          }}
          onChange={() => selection.onSelect(ticked(selection.selected, keys, !all))}
        />
      </label>
    </th>
  );
}
