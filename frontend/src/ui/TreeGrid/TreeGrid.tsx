import { use, useCallback, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { NavigationContext } from '../Link/navigation';
import { isLetter, treeMove, typedAhead, type TreeMove } from './keys';
import { isItem, treeRows, type TreeSource } from './rows';
import { StandIn } from './StandIn';
import { TreeGridRow } from './TreeGridRow';
import classes from './TreeGrid.module.css';

export interface TreeColumn<T> {
  key: string;
  label: string;
  cell: (item: T) => ReactNode;
  /** Figures line up at the right. */
  number?: boolean;
  /** Left out where there is no room. */
  wide?: boolean;
}

interface TreeGridProps<T> {
  label: string;
  /** The heading of the column that names the lines. */
  heading: string;
  /** The other columns; the same array as long as they show the same. */
  columns: readonly TreeColumn<T>[];
  source: TreeSource<T>;
  nameOf: (item: T) => string;
  hrefOf: (item: T) => string;
  /** Whether a line is the one that is looked at. */
  isCurrent?: (item: T) => boolean;
  onOpen: (key: string, open: boolean) => void;
  /** Asks for more lines of a branch, or of the top. */
  onMore: (parent: string | undefined) => void;
  /** Tries once more to fetch a branch. */
  onAgain: (parent: string | undefined) => void;
}

const pause = 900;

/** A tree as a table: one stop for Tab, arrows within, letters lead to a name, branches fetched when opened. */
export function TreeGrid<T>({
  label,
  heading,
  columns,
  source,
  nameOf,
  hrefOf,
  isCurrent,
  onOpen,
  onMore,
  onAgain,
}: TreeGridProps<T>) {
  const { go } = use(NavigationContext);
  const grid = useRef<HTMLTableElement>(null);
  const typed = useRef({ letters: '', at: 0 });
  const rows = treeRows(source);
  const stops = rows.filter(({ kind }) => kind !== 'loading');
  const [focused, setFocused] = useState<string>();
  const at = Math.max(
    0,
    stops.findIndex(({ key }) => key === focused),
  );
  const reachable = stops[at]?.key;

  const stand = (key: string) => {
    setFocused(key);
    rowOf(grid.current, key)?.focus();
  };
  const press = (key: string) => {
    const row = stops.find((one) => one.key === key);
    if (row === undefined || isItem(row)) return;
    // The line that offers more goes away, so the focus stays with the one before it.
    const before = stops[stops.indexOf(row) - 1];
    if (before !== undefined) stand(before.key);
    if (row.kind === 'more') onMore(row.parent);
    else onAgain(row.parent);
  };
  const act = (move: TreeMove) => {
    if (move.kind === 'focus') stand(move.key);
    else if (move.kind === 'press') press(move.key);
    else if (move.kind === 'visit') {
      const row = rows.find((one) => one.key === move.key);
      if (row !== undefined && isItem(row)) go(hrefOf(row.item));
    } else onOpen(move.key, move.kind === 'open');
  };
  const key = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const letters = event.timeStamp - typed.current.at < pause ? typed.current.letters : '';
    if (isLetter(event.key, letters)) {
      typed.current = { letters: letters + event.key, at: event.timeStamp };
      const found = typedAhead(typed.current.letters, stops, at, nameOf);
      if (found !== undefined) stand(found);
      event.preventDefault();
      return;
    }
    const move = treeMove(event.key, stops, at);
    if (move === undefined) return;
    event.preventDefault();
    act(move);
  };
  const onFocus = useCallback((focusedKey: string) => setFocused(focusedKey), []);
  const width = columns.length + 1;

  return (
    // A table that is a tree grid is the very pattern of WAI-ARIA; its rows take the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table ref={grid} role="treegrid" aria-label={label} className={classes.tree} onKeyDown={key}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-wide={column.wide || undefined}
              data-number={column.number || undefined}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          isItem(row) ? (
            <TreeGridRow
              key={row.key}
              rowKey={row.key}
              item={row.item}
              level={row.level}
              position={row.position}
              siblings={row.siblings}
              opens={row.opens}
              expanded={row.expanded}
              reachable={row.key === reachable}
              columns={columns}
              name={nameOf(row.item)}
              href={hrefOf(row.item)}
              current={isCurrent?.(row.item) ?? false}
              onFocus={onFocus}
              onOpen={onOpen}
            />
          ) : (
            <StandIn
              key={row.key}
              row={row}
              columns={width}
              reachable={row.key === reachable}
              onFocus={onFocus}
              onPress={press}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

function rowOf(grid: HTMLElement | null, key: string): HTMLElement | null | undefined {
  return grid?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
}
