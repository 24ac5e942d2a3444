import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '../Button/Button';
import { Skeleton } from '../Skeleton/Skeleton';
import { indent } from './indent';
import type { StandInRow } from './rows';
import classes from './TreeGrid.module.css';

interface StandInProps {
  row: StandInRow;
  columns: number;
  reachable: boolean;
  onFocus: (key: string) => void;
  onPress: (key: string) => void;
}

/** Stands where lines are on their way, offers to try again, or to show more. */
export function StandIn({ row, columns, reachable, onFocus, onPress }: StandInProps) {
  const { t } = useTranslation('ui');
  const loading = row.kind === 'loading';
  return (
    <tr
      data-row={row.key}
      aria-level={row.level}
      tabIndex={loading ? undefined : reachable ? 0 : -1}
      className={classes.row}
      onFocus={() => onFocus(row.key)}
    >
      <td role="gridcell" colSpan={columns}>
        <div className={classes.name} style={indent(row.level)}>
          <span className={classes.toggle} />
          {loading ? (
            <>
              <span className="visually-hidden">{t('loading')}</span>
              <Skeleton width="14rem" />
            </>
          ) : (
            <>
              {row.kind === 'failed' && t('tree.failed')}
              <Button tone="quiet" size="small" tabIndex={-1} onClick={() => onPress(row.key)}>
                {row.kind === 'failed'
                  ? t('tree.again')
                  : t('tree.more', { left: formatNumber(row.left) })}
              </Button>
            </>
          )}
        </div>
      </td>
    </tr>
  );
}
