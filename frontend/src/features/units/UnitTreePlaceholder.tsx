import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { TreeRow } from './treeRows';
import classes from './UnitTree.module.css';

interface UnitTreePlaceholderProps {
  row: Exclude<TreeRow, { kind: 'unit' }>;
  onAgain: () => void;
}

/** Stands where the units of an opened branch will be. */
export function UnitTreePlaceholder({ row, onAgain }: UnitTreePlaceholderProps) {
  const { t } = useTranslation('units');
  return (
    <tr aria-level={row.level} className={classes.row}>
      <td role="gridcell" colSpan={4}>
        <div className={classes.name} data-level={Math.min(row.level, 6)}>
          <span className={classes.toggle} />
          {row.kind === 'loading' ? (
            <>
              <span className="visually-hidden">{t('tree.loading')}</span>
              <Skeleton width="14rem" />
            </>
          ) : (
            <>
              {t('tree.failed')}
              <Button tone="quiet" size="small" onClick={onAgain}>
                {t('tree.again')}
              </Button>
            </>
          )}
        </div>
      </td>
    </tr>
  );
}
