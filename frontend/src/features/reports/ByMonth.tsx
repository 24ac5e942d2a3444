import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DashboardView } from '@/shared/api/schema';
import { formatMonth } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { FigureTable } from './FigureTable';
import classes from './reports.module.css';

const MonthsChart = lazy(async () => ({ default: (await import('./MonthsChart')).MonthsChart }));

/** Month by month, as a drawing or as a table of the same figures. */
export function ByMonth({ months }: Pick<DashboardView, 'months'>) {
  const { t } = useTranslation('reports');
  const [asTable, setAsTable] = useState(false);
  const table = (
    <FigureTable
      caption={t('month.caption')}
      label={t('column.month')}
      rows={months}
      keyOf={({ month }) => month}
      nameOf={({ month }) => formatMonth(month)}
    />
  );
  return (
    <Card
      title={t('month.title')}
      flush
      actions={
        <Button
          tone="quiet"
          size="small"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {t('month.asTable')}
        </Button>
      }
    >
      {asTable ? (
        table
      ) : (
        <>
          <div className={classes.chart} aria-hidden>
            <Suspense fallback={<Skeleton height="300px" />}>
              <MonthsChart months={months} />
            </Suspense>
          </div>
          <div className="visually-hidden">{table}</div>
        </>
      )}
    </Card>
  );
}
