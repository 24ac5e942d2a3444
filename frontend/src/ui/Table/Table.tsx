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
  /** On a phone each row stands by itself, for lists of things. Figures, which are compared, scroll instead. */
  stacks?: boolean;
}

/** A short table, all of whose rows are known; wider than the page it scrolls by itself. */
export function Table<R>({
  caption,
  columns,
  rows,
  keyOf,
  quietCaption = false,
  stacks = false,
}: TableProps<R>) {
  const id = useId();
  return (
    // What scrolls must be reachable by keyboard to be read.
    <div className={classes.scroll} role="group" aria-labelledby={id} tabIndex={0}>
      {/* The roles are said because rows that are laid out otherwise would lose them. */}
      <table role="table" className={classes.table} data-stacks={stacks || undefined}>
        <caption id={id} className={quietCaption ? 'visually-hidden' : classes.caption}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, label, number }) => (
              <th key={key} role="columnheader" scope="col" data-number={number || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map(({ key, label, cell, number }, index) =>
                index === 0 ? (
                  <th key={key} role="rowheader" scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} role="cell" data-label={label} data-number={number || undefined}>
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
