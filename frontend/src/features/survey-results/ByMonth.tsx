import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyMonth } from '@/shared/api/schema';
import { formatMonth, formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Table } from '@/ui/Table/Table';
import { aspects, meanOf, meanText } from './figures';
import classes from './survey-results.module.css';

const MonthsChart = lazy(async () => ({ default: (await import('./MonthsChart')).MonthsChart }));

/** The means month by month, as a drawing or as a table of the same figures; of one month there is nothing to draw. */
export function ByMonth({ months }: { months: readonly SurveyMonth[] }) {
  const { t } = useTranslation('survey-results');
  const [asTable, setAsTable] = useState(false);
  const drawn = months.length > 1;
  const table = <MonthsTable months={months} />;
  return (
    <Card
      title={t('month.title')}
      lead={t('month.lead')}
      flush
      actions={
        drawn && (
          <Button
            tone="quiet"
            size="small"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t('month.asTable')}
          </Button>
        )
      }
    >
      {asTable || !drawn ? (
        table
      ) : (
        <>
          <div className={classes.chart} aria-hidden>
            <Suspense fallback={<Skeleton height="280px" />}>
              <MonthsChart months={months} />
            </Suspense>
          </div>
          <div className="visually-hidden">{table}</div>
        </>
      )}
    </Card>
  );
}

function MonthsTable({ months }: { months: readonly SurveyMonth[] }) {
  const { t } = useTranslation('survey-results');
  return (
    <Table
      caption={t('month.caption')}
      quietCaption
      rows={months}
      keyOf={({ month }) => month}
      columns={[
        { key: 'month', label: t('month.column'), cell: ({ month }) => formatMonth(month) },
        {
          key: 'answers',
          label: t('month.answers'),
          number: true,
          cell: ({ answers }) => formatNumber(answers),
        },
        ...aspects.map((aspect) => ({
          key: aspect,
          label: t(`aspect.${aspect}`),
          number: true,
          cell: ({ means }: SurveyMonth) => meanText(meanOf(means, aspect)),
        })),
      ]}
    />
  );
}
