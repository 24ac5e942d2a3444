import type { UnitView } from '@/shared/api/schema';

/** One visible line of the tree: a unit, or the place of units that are on their way. */
export type TreeRow =
  | {
      kind: 'unit';
      unit: UnitView;
      level: number;
      position: number;
      siblings: number;
      expanded: boolean;
    }
  | { kind: 'loading' | 'failed'; parentId: string; level: number };

interface Branches {
  /** The units below one; undefined while they are fetched, null when that failed. */
  childrenOf: (unitId: string) => readonly UnitView[] | undefined | null;
  isOpen: (unitId: string) => boolean;
}

/** The visible lines from top to bottom: the given units, and below each open one its own. */
export function treeRows(units: readonly UnitView[], branches: Branches, level = 1): TreeRow[] {
  return units.flatMap((unit, index) => {
    const expanded = unit.childCount > 0 && branches.isOpen(unit.id);
    const own: TreeRow = {
      kind: 'unit',
      unit,
      level,
      position: index + 1,
      siblings: units.length,
      expanded,
    };
    return expanded ? [own, ...rowsBelow(unit, branches, level + 1)] : [own];
  });
}

function rowsBelow(unit: UnitView, branches: Branches, level: number): TreeRow[] {
  const children = branches.childrenOf(unit.id);
  if (children === undefined) return [{ kind: 'loading', parentId: unit.id, level }];
  if (children === null) return [{ kind: 'failed', parentId: unit.id, level }];
  return treeRows(children, branches, level);
}

export type UnitRow = Extract<TreeRow, { kind: 'unit' }>;

export function isUnitRow(row: TreeRow): row is UnitRow {
  return row.kind === 'unit';
}
