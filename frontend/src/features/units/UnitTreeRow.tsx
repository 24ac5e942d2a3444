import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import type { UnitRow } from './treeRows';
import classes from './UnitTree.module.css';

interface UnitTreeRowProps {
  row: UnitRow;
  /** Whether Tab stops here: one row of the grid at a time. */
  reachable: boolean;
  onFocus: () => void;
  onToggle: () => void;
}

export function UnitTreeRow({ row, reachable, onFocus, onToggle }: UnitTreeRowProps) {
  const { t } = useTranslation('units');
  const { unit, level, position, siblings, expanded } = row;
  const opens = unit.childCount > 0;
  return (
    <tr
      data-unit={unit.id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={opens ? expanded : undefined}
      tabIndex={reachable ? 0 : -1}
      className={classes.row}
      onFocus={onFocus}
    >
      <td role="gridcell">
        <div className={classes.name} data-level={Math.min(level, 6)}>
          {opens ? (
            <button
              type="button"
              tabIndex={-1}
              className={classes.toggle}
              aria-label={t(expanded ? 'tree.close' : 'tree.open', { unit: unit.fullName })}
              onClick={onToggle}
            >
              <IconChevronRight aria-hidden data-open={expanded || undefined} />
            </button>
          ) : (
            <span className={classes.toggle} />
          )}
          <Link href={paths.unit(unit.id)} tabIndex={-1}>
            {unit.fullName}
          </Link>
        </div>
      </td>
      <td role="gridcell" className={classes.wide}>
        {t(`kind.${unit.kind}`)}
      </td>
      <td role="gridcell" className={classes.wide}>
        {unit.code}
      </td>
      <td role="gridcell" className={classes.number}>
        {opens ? formatNumber(unit.childCount) : '–'}
      </td>
    </tr>
  );
}
