import { fold } from '@/shared/lib/fold';
import { isItem, type TreeRow } from './rows';

/** What a key asks for: to stand on another line, or to do something with this one. */
export type TreeMove =
  { kind: 'focus' | 'open' | 'close' | 'visit'; key: string } | { kind: 'press'; key: string };

/** Arrows move, right opens, left closes, Enter goes there or does what the line offers. */
export function treeMove<T>(
  key: string,
  rows: readonly TreeRow<T>[],
  at: number,
): TreeMove | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  const focus = (next: TreeRow<T> | undefined): TreeMove | undefined =>
    next && { kind: 'focus', key: next.key };
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (!isItem(row) || !row.opens) return undefined;
      return row.expanded ? focus(below(rows, at)) : { kind: 'open', key: row.key };
    case 'ArrowLeft':
      if (isItem(row) && row.expanded) return { kind: 'close', key: row.key };
      return focus(rows.find((one) => one.key === row.parent));
    case 'Enter':
      return { kind: isItem(row) ? 'visit' : 'press', key: row.key };
    default:
      return undefined;
  }
}

function below<T>(rows: readonly TreeRow<T>[], at: number): TreeRow<T> | undefined {
  const next = rows[at + 1];
  return next?.parent === rows[at]?.key ? next : undefined;
}

/** The next line, going round, one of whose words begins with the letters, with or without marks. */
export function typedAhead<T>(
  letters: string,
  rows: readonly TreeRow<T>[],
  at: number,
  nameOf: (item: T) => string,
): string | undefined {
  const wanted = ` ${fold(letters)}`;
  // More letters may still mean the line where we stand; a first letter means another one.
  const start = letters.length > 1 ? at : at + 1;
  const round = [...rows.slice(start), ...rows.slice(0, start)];
  return round.find((row) => isItem(row) && ` ${fold(nameOf(row.item))}`.includes(wanted))?.key;
}

/** Whether a key writes a letter or a digit, or a space between two words. */
export function isLetter(key: string, before: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && before !== '');
}
