import type { ReactNode } from 'react';

export interface DataColumn<R> {
  key: string;
  label: string;
  cell: (row: R) => ReactNode;
  /** The name the server sorts by; without one the column does not sort. */
  sort?: string;
  /** Figures line up at the right. */
  number?: boolean;
  /** Shown only when somebody asks for it. */
  hidden?: boolean;
}

/** Which part of a list is shown, and how; kept in the address so that it can be shared and returned to. */
export interface ListView {
  page: number;
  size: number;
  sort: string | undefined;
  /** The chosen columns; undefined means the usual ones. */
  columns: readonly string[] | undefined;
}

/** The columns to show: those chosen, or else all but the hidden ones. The first one always stays. */
export function shownColumns<R>(
  columns: readonly DataColumn<R>[],
  chosen: readonly string[] | undefined,
): DataColumn<R>[] {
  return columns.filter(({ key, hidden = false }, index) =>
    chosen === undefined ? !hidden : index === 0 || chosen.includes(key),
  );
}

/** The order after a press on a heading: rising, then falling. */
export function nextSort(current: string | undefined, column: string): string {
  return current === column ? `-${column}` : column;
}

export function sortDirection(
  current: string | undefined,
  column: string,
): 'ascending' | 'descending' | 'none' {
  if (current === column) return 'ascending';
  return current === `-${column}` ? 'descending' : 'none';
}
