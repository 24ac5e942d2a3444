import { useId, type ReactNode } from 'react';
import classes from './Table.module.css';

export interface TableColumn<R> {
  key: string;
  label: string;
  cell: (row: R) => ReactNode;
  /** Figures line up at the right. */
  number?: boolean;
}

interface TableProps<R> {
  caption: string;
  columns: readonly TableColumn<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** Leaves the caption to assistive technology, where a heading says the same. */
  quietCaption?: boolean;
}

/** A short table, all of whose rows are known; wider than the page it scrolls by itself. */
export function Table<R>({ caption, columns, rows, keyOf, quietCaption = false }: TableProps<R>) {
  const id = useId();
  return (
    // What scrolls must be reachable by keyboard to be read.
    <div className={classes.scroll} role="group" aria-labelledby={id} tabIndex={0}>
      <table className={classes.table}>
        <caption id={id} className={quietCaption ? 'visually-hidden' : classes.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, label, number }) => (
              <th key={key} scope="col" data-number={number || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, cell, number }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-number={number || undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
