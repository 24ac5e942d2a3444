import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { DashboardView } from '@/shared/api/schema';
import { formatMonth, formatNumber } from '@/shared/lib/dates';

/** Three bars for each month. For the eye only: the same figures stand in a table beside it. */
export function MonthsChart({ months }: Pick<DashboardView, 'months'>) {
  const { t } = useTranslation('reports');
  return (
    <BarChart
      h={300}
      data={months.map((month) => ({ ...month, month: formatMonth(month.month) }))}
      dataKey="month"
      series={[
        { name: 'enrolled', label: t('column.enrolled'), color: 'var(--series-1)' },
        { name: 'completed', label: t('column.completed'), color: 'var(--series-2)' },
        { name: 'certified', label: t('column.certified'), color: 'var(--series-3)' },
      ]}
      valueFormatter={(value) => formatNumber(value)}
      withLegend
      legendProps={{
        // Mantine knows no other word for where the legend is, and lays it out by this.
        // oxlint-disable-next-line typescript/no-deprecated
        verticalAlign: 'bottom',
        itemSorter: null,
      }}
      tickLine="none"
      gridAxis="x"
      barProps={{ radius: [3, 3, 0, 0], isAnimationActive: false, maxBarSize: 22 }}
      yAxisProps={{ allowDecimals: false, width: 44 }}
      barChartProps={{ accessibilityLayer: false, margin: { right: 8, left: 0 } }}
    />
  );
}
