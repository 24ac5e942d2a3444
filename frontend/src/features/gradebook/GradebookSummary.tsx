import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { summaryQuery } from './gradebook.queries';
import classes from './gradebook.module.css';

/** Marks of the class in a few numbers. */
export function GradebookSummary({ classId }: { classId: string }) {
  const { t } = useTranslation('gradebook');
  const { data } = useQuery(summaryQuery(classId));
  return (
    <Card
      title={t('summary.title')}
      lead={t(data?.settled === true ? 'summary.settled' : 'summary.open')}
    >
      {data === undefined ? (
        <Skeleton width="100%" height="4rem" />
      ) : data.marked === 0 ? (
        <p>{t('summary.none')}</p>
      ) : (
        <div className={classes.figures}>
          <Facts
            facts={[
              {
                term: t('summary.marked'),
                detail: t('summary.of', {
                  part: formatNumber(data.marked),
                  whole: formatNumber(data.learners),
                }),
              },
              {
                term: t('summary.passed', {
                  mark: formatNumber(data.passMark, 2),
                  outOf: formatNumber(data.outOf, 2),
                }),
                detail: `${formatNumber(data.passed)} (${formatPercent((100 * data.passed) / Math.max(1, data.learners))})`,
              },
              { term: t('summary.mean'), detail: number(data.mean) },
              { term: t('summary.lowest'), detail: number(data.lowest) },
              { term: t('summary.highest'), detail: number(data.highest) },
            ]}
          />
        </div>
      )}
    </Card>
  );
}

function number(value: number | undefined): string {
  return value === undefined ? '–' : formatNumber(value, 2);
}
