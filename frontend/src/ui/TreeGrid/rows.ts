/** What is known of the lines directly below one: those fetched so far, of how many. */
export interface Branch<T> {
  items: readonly T[];
  total: number;
  state: 'ready' | 'loading' | 'failed';
}

/** Tells the tree what it consists of; branches are asked for only while they are open. */
export interface TreeSource<T> {
  keyOf: (item: T) => string;
  /** Whether there is anything below. */
  opens: (item: T) => boolean;
  isOpen: (key: string) => boolean;
  /** The lines below one, or at the top. */
  branch: (parent: string | undefined) => Branch<T>;
}

export interface ItemRow<T> {
  kind: 'item';
  key: string;
  item: T;
  parent: string | undefined;
  level: number;
  position: number;
  siblings: number;
  opens: boolean;
  expanded: boolean;
}

/** Stands where lines are on their way, could not be fetched, or are left for later. */
export interface StandInRow {
  kind: 'loading' | 'failed' | 'more';
  key: string;
  parent: string | undefined;
  level: number;
  /** How many lines of the branch are not shown yet. */
  left: number;
}

export type TreeRow<T> = ItemRow<T> | StandInRow;

/** The visible lines from top to bottom: those of a branch, and below each open one its own. */
export function treeRows<T>(source: TreeSource<T>, parent?: string, level = 1): TreeRow<T>[] {
  const { items, total, state } = source.branch(parent);
  const rows = items.flatMap((item, index): TreeRow<T>[] => {
    const key = source.keyOf(item);
    const opens = source.opens(item);
    const expanded = opens && source.isOpen(key);
    const position = index + 1;
    const own: ItemRow<T> = {
      kind: 'item',
      key,
      item,
      parent,
      level,
      position,
      siblings: Math.max(total, items.length),
      opens,
      expanded,
    };
    return expanded ? [own, ...treeRows(source, key, level + 1)] : [own];
  });
  const left = Math.max(0, total - items.length);
  const rest = state === 'ready' ? (left > 0 ? 'more' : undefined) : state;
  return rest === undefined
    ? rows
    : [...rows, { kind: rest, key: `${rest} ${parent ?? ''}`, parent, level, left }];
}

export function isItem<T>(row: TreeRow<T>): row is ItemRow<T> {
  return row.kind === 'item';
}
