import { memo } from 'react';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from '../Link/Link';
import { indent } from './indent';
import type { TreeColumn } from './TreeGrid';
import classes from './TreeGrid.module.css';

interface TreeGridRowProps<T> {
  rowKey: string;
  item: T;
  level: number;
  position: number;
  siblings: number;
  opens: boolean;
  expanded: boolean;
  /** Whether Tab stops here: one line of the grid at a time. */
  reachable: boolean;
  columns: readonly TreeColumn<T>[];
  name: string;
  href: string;
  /** Whether it is the line that is looked at. */
  current: boolean;
  onFocus: (key: string) => void;
  onOpen: (key: string, open: boolean) => void;
}

function Row<T>({
  rowKey,
  item,
  level,
  position,
  siblings,
  opens,
  expanded,
  reachable,
  columns,
  name,
  href,
  current,
  onFocus,
  onOpen,
}: TreeGridRowProps<T>) {
  const { t } = useTranslation('ui');
  return (
    <tr
      data-row={rowKey}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={opens ? expanded : undefined}
      tabIndex={reachable ? 0 : -1}
      className={classes.row}
      onFocus={() => onFocus(rowKey)}
    >
      <td role="gridcell">
        <div className={classes.name} style={indent(level)}>
          {opens ? (
            <button
              type="button"
              tabIndex={-1}
              className={classes.toggle}
              aria-label={t(expanded ? 'tree.close' : 'tree.open', { name })}
              onClick={() => onOpen(rowKey, !expanded)}
            >
              <IconChevronRight aria-hidden data-open={expanded || undefined} />
            </button>
          ) : (
            <span className={classes.toggle} />
          )}
          <Link href={href} tabIndex={-1} aria-current={current || undefined}>
            {name}
          </Link>
        </div>
      </td>
      {columns.map((column) => (
        <td
          key={column.key}
          role="gridcell"
          data-wide={column.wide || undefined}
          data-number={column.number || undefined}
        >
          {column.cell(item)}
        </td>
      ))}
    </tr>
  );
}

/** Drawn anew only when it differs: a move of the focus concerns two lines among thousands. */
// memo forgets that the component is generic; its properties are checked all the same.
export const TreeGridRow = memo(Row) as typeof Row;
