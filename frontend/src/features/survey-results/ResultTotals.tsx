import {
  IconChartBar,
  IconCircleCheck,
  IconHourglass,
  IconMessageCheck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SurveyResults } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Totals } from '@/ui/Totals/Totals';

/** How many could answer, how many did, and how many of these can be shown. */
export function ResultTotals({ results }: { results: SurveyResults }) {
  const { t } = useTranslation('survey-results');
  const { completed, answered, shown, waiting, minimum } = results;
  return (
    <Totals
      totals={[
        {
          key: 'completed',
          icon: <IconCircleCheck aria-hidden />,
          term: t('total.completed'),
          value: formatNumber(completed),
          what: t('totalWhat.completed'),
        },
        {
          key: 'answered',
          icon: <IconMessageCheck aria-hidden />,
          term: t('total.answered'),
          value: formatNumber(answered),
          what:
            completed === 0
              ? t('totalWhat.answeredNone')
              : t('totalWhat.answered', { percent: formatPercent((100 * answered) / completed) }),
        },
        {
          key: 'shown',
          icon: <IconChartBar aria-hidden />,
          term: t('total.shown'),
          value: formatNumber(shown),
          what: t('totalWhat.shown'),
        },
        {
          key: 'waiting',
          icon: <IconHourglass aria-hidden />,
          term: t('total.waiting'),
          value: formatNumber(waiting),
          what: t('totalWhat.waiting', { minimum }),
        },
      ]}
    />
  );
}
