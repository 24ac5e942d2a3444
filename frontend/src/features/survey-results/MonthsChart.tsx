import '@mantine/charts/styles.layer.css';
import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { SurveyMonth } from '@/shared/api/schema';
import { formatMonth } from '@/shared/lib/dates';
import { meanOf, meanText } from './figures';

/** A line for each question. For the eye only: the same figures stand in a table beside it. */
export function MonthsChart({ months }: { months: readonly SurveyMonth[] }) {
  const { t } = useTranslation('survey-results');
  return (
    <LineChart
      h={280}
      data={months.map(({ month, means }) => ({
        month: formatMonth(month),
        CONTENT: meanOf(means, 'CONTENT'),
        TRAINER: meanOf(means, 'TRAINER'),
        USE_AT_WORK: meanOf(means, 'USE_AT_WORK'),
      }))}
      dataKey="month"
      // They are told apart by their strokes as well as by their colours.
      series={[
        { name: 'CONTENT', label: t('aspect.CONTENT'), color: 'var(--series-1)' },
        {
          name: 'TRAINER',
          label: t('aspect.TRAINER'),
          color: 'var(--series-2)',
          strokeDasharray: '7 4',
        },
        {
          name: 'USE_AT_WORK',
          label: t('aspect.USE_AT_WORK'),
          color: 'var(--series-3)',
          strokeDasharray: '2 4',
        },
      ]}
      curveType="linear"
      valueFormatter={meanText}
      withLegend
      legendProps={{
        // Mantine knows no other word for where the legend is, and lays it out by this.
        // oxlint-disable-next-line typescript/no-deprecated
        verticalAlign: 'bottom',
        itemSorter: null,
      }}
      tickLine="none"
      gridAxis="x"
      lineProps={{ isAnimationActive: false }}
      yAxisProps={{ domain: [1, 5], ticks: [1, 2, 3, 4, 5], width: 32, tickFormatter: String }}
      xAxisProps={{ padding: { left: 24, right: 24 } }}
      lineChartProps={{ accessibilityLayer: false, margin: { right: 8, left: 0, top: 8 } }}
    />
  );
}
