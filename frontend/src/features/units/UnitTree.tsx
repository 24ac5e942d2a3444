import { use, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { NavigationContext } from '@/ui/Link/navigation';
import { treeMove, type TreeMove } from './treeKeys';
import { isUnitRow, treeRows } from './treeRows';
import { useOpenUnits } from './useOpenUnits';
import { UnitTreePlaceholder } from './UnitTreePlaceholder';
import { UnitTreeRow } from './UnitTreeRow';
import classes from './UnitTree.module.css';

interface UnitTreeProps {
  label: string;
  units: readonly UnitView[];
}

/** Units as a tree grid: branches are fetched when they are opened, and the arrow keys lead through it. */
export function UnitTree({ label, units }: UnitTreeProps) {
  const { t } = useTranslation('units');
  const { go } = use(NavigationContext);
  const grid = useRef<HTMLTableElement>(null);
  const branches = useOpenUnits(units.length === 1 ? units.map(({ id }) => id) : []);
  const rows = treeRows(units, branches);
  const unitRows = rows.filter(isUnitRow);
  const [focused, setFocused] = useState<string>();
  const reachable = unitRows.some(({ unit }) => unit.id === focused)
    ? focused
    : unitRows[0]?.unit.id;

  const act = (move: TreeMove) => {
    setFocused(move.unitId);
    if (move.kind === 'focus') rowOf(grid.current, move.unitId)?.focus();
    else if (move.kind === 'visit') go(paths.unit(move.unitId));
    else branches.set(move.unitId, move.kind === 'open');
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = unitRows.findIndex(({ unit }) => unit.id === reachable);
    const move = treeMove(event.key, unitRows, at);
    if (move === undefined) return;
    event.preventDefault();
    act(move);
  };

  return (
    // A table that is a tree grid is the very pattern of WAI-ARIA; its rows take the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table ref={grid} role="treegrid" aria-label={label} className={classes.tree} onKeyDown={press}>
      <thead>
        <tr>
          <th scope="col">{t('column.unit')}</th>
          <th scope="col" className={classes.wide}>
            {t('column.kind')}
          </th>
          <th scope="col" className={classes.wide}>
            {t('column.code')}
          </th>
          <th scope="col" className={classes.number}>
            {t('column.below')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          isUnitRow(row) ? (
            <UnitTreeRow
              key={row.unit.id}
              row={row}
              reachable={row.unit.id === reachable}
              onFocus={() => setFocused(row.unit.id)}
              onToggle={() => branches.set(row.unit.id, !row.expanded)}
            />
          ) : (
            <UnitTreePlaceholder
              key={`below ${row.parentId}`}
              row={row}
              onAgain={() => branches.again(row.parentId)}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

function rowOf(grid: HTMLElement | null, unitId: string): HTMLElement | null | undefined {
  return grid?.querySelector<HTMLElement>(`[data-unit="${CSS.escape(unitId)}"]`);
}
