import { useTranslation } from 'react-i18next';
import type { RegradeView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import classes from './regrading.module.css';

/** How many attempts change and how, and what stays as it is in spite of it. */
export function RegradeSummary({ view }: { view: RegradeView }) {
  const { t } = useTranslation('regrading');
  const { counts } = view;
  const figures = [
    ['all', counts.all],
    ['raised', counts.raised],
    ['lowered', counts.lowered],
    ['passes', counts.passes],
    ['fails', counts.fails],
  ] as const;
  return (
    <Card title={t(view.state === 'DONE' ? 'summary.done' : 'summary.title')}>
      <div className={classes.stack}>
        <p className={classes.stem}>{view.stem}</p>
        <div className={classes.figures}>
          <Facts
            facts={[
              { term: t('way'), detail: t(`wayShort.${view.way}`) },
              { term: t('quiz'), detail: view.quizTitle ?? t('past.allQuizzes') },
              ...figures.map(([name, count]) => ({
                term: t(`counts.${name}`),
                detail: formatNumber(count),
              })),
            ]}
          />
        </div>
        {counts.changed === 0 && <Notice tone="info">{t('summary.nothing')}</Notice>}
        {counts.fails > 0 && (
          <Notice tone="warning" title={t('stays.failsTitle', { count: counts.fails })}>
            {t('stays.fails', { count: counts.failsCompleted })}
          </Notice>
        )}
        {counts.settled > 0 && (
          <Notice tone="info">{t('stays.settled', { count: counts.settled })}</Notice>
        )}
        {counts.kept > 0 && <Notice tone="info">{t('stays.kept', { count: counts.kept })}</Notice>}
        {counts.unfit > 0 && (
          <Notice tone="warning">{t('stays.unfit', { count: counts.unfit })}</Notice>
        )}
        {counts.open > 0 && <Notice tone="info">{t('stays.open', { count: counts.open })}</Notice>}
      </div>
    </Card>
  );
}
