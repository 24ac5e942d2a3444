import {
  IconCertificate,
  IconCircleCheck,
  IconPercentage,
  IconSchool,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DashboardView } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Totals } from '@/ui/Totals/Totals';

const icons = {
  people: IconUsers,
  enrolled: IconSchool,
  completed: IconCircleCheck,
  certified: IconCertificate,
  completionRate: IconPercentage,
};

const order = ['people', 'enrolled', 'completed', 'completionRate', 'certified'] as const;

/** The five figures people ask for first. */
export function LearningTotals({ totals }: Pick<DashboardView, 'totals'>) {
  const { t } = useTranslation('reports');
  return (
    <Totals
      totals={order.map((key) => {
        const Icon = icons[key];
        const value = totals[key];
        return {
          key,
          icon: <Icon aria-hidden />,
          term: t(`total.${key}`),
          value: key === 'completionRate' ? formatPercent(value) : formatNumber(value),
          what: t(`totalWhat.${key}`),
          wide: key === 'people',
        };
      })}
    />
  );
}
