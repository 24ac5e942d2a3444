import type { UnitRow } from './treeRows';

export type TreeMove =
  { kind: 'focus'; unitId: string } | { kind: 'open' | 'close' | 'visit'; unitId: string };

/** What a key does in a tree grid: arrows move, right opens, left closes, Enter goes to the unit. */
export function treeMove(key: string, rows: readonly UnitRow[], at: number): TreeMove | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  const focus = (index: number): TreeMove | undefined => {
    const next = rows[index];
    return next && { kind: 'focus', unitId: next.unit.id };
  };
  const { id, childCount, parentId } = row.unit;
  switch (key) {
    case 'ArrowDown':
      return focus(at + 1);
    case 'ArrowUp':
      return focus(at - 1);
    case 'Home':
      return focus(0);
    case 'End':
      return focus(rows.length - 1);
    case 'ArrowRight':
      if (childCount === 0) return undefined;
      return row.expanded ? focus(at + 1) : { kind: 'open', unitId: id };
    case 'ArrowLeft':
      if (row.expanded) return { kind: 'close', unitId: id };
      return focus(rows.findIndex(({ unit }) => unit.id === parentId));
    case 'Enter':
      return { kind: 'visit', unitId: id };
    default:
      return undefined;
  }
}
