import { useTranslation } from 'react-i18next';
import { Skeleton } from '../Skeleton/Skeleton';
import type { DataColumn } from './columns';
import { ticked, type Selection } from './selection';
import classes from './DataTable.module.css';

interface DataTableBodyProps<R> {
  columns: readonly DataColumn<R>[];
  rows: readonly R[] | undefined;
  keyOf: (row: R) => string;
  /** How many grey rows to show while the real ones are fetched. */
  places: number;
  selection: Selection<R> | undefined;
}

export function DataTableBody<R>({
  columns,
  rows,
  keyOf,
  places,
  selection,
}: DataTableBodyProps<R>) {
  if (rows === undefined) return <Places columns={columns} count={places} />;
  return (
    <tbody role="rowgroup">
      {rows.map((row) => {
        const key = keyOf(row);
        const on = selection?.selected.has(key) ?? false;
        return (
          <tr key={key} role="row" data-selected={on || undefined}>
            {selection?.mayTick?.(row) === false && <td role="cell" className={classes.tick} />}
            {selection !== undefined && selection.mayTick?.(row) !== false && (
              <TickBox
                name={selection.nameOf(row)}
                on={on}
                onTick={() => selection.onSelect(ticked(selection.selected, [key], !on))}
              />
            )}
            {columns.map(({ key: column, label, cell, number }, index) =>
              index === 0 ? (
                <th key={column} role="rowheader" scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={column} role="cell" data-label={label} data-number={number || undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        );
      })}
    </tbody>
  );
}

interface TickBoxProps {
  name: string;
  on: boolean;
  onTick: () => void;
}

function TickBox({ name, on, onTick }: TickBoxProps) {
  const { t } = useTranslation('ui');
  return (
    <td role="cell" className={classes.tick}>
      <label className={classes.tickTarget}>
        <span className="visually-hidden">{t('table.tick', { name })}</span>
        <input type="checkbox" checked={on} onChange={onTick} />
      </label>
    </td>
  );
}

function Places<R>({ columns, count }: { columns: readonly DataColumn<R>[]; count: number }) {
  return (
    <tbody role="rowgroup" aria-hidden>
      {Array.from({ length: count }, (_, row) => (
        <tr key={row} role="row">
          {columns.map(({ key }, index) => (
            <td key={key} role="cell">
              <Skeleton width={index === 0 ? '11rem' : '7rem'} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
