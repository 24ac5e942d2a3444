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
import classes from './reports.module.css';

const icons = {
  people: IconUsers,
  enrolled: IconSchool,
  completed: IconCircleCheck,
  certified: IconCertificate,
  completionRate: IconPercentage,
};

const order = ['people', 'enrolled', 'completed', 'completionRate', 'certified'] as const;

/** The five figures people ask for first. */
export function Totals({ totals }: Pick<DashboardView, 'totals'>) {
  const { t } = useTranslation('reports');
  return (
    <dl className={classes.totals}>
      {order.map((key) => {
        const Icon = icons[key];
        const value = totals[key];
        return (
          <div key={key} className={classes.total} data-kind={key}>
            <dt>
              <Icon aria-hidden />
              {t(`total.${key}`)}
            </dt>
            <dd>{key === 'completionRate' ? formatPercent(value) : formatNumber(value)}</dd>
            <dd className={classes.what}>{t(`totalWhat.${key}`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
