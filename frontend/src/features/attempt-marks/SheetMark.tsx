import { useTranslation } from 'react-i18next';
import type { AttemptSheet } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { OverrideActions } from './OverrideActions';
import classes from './attempt-marks.module.css';

/** What the attempt came to as a whole, and what a change of its mark leads to. */
export function SheetMark({ sheet }: { sheet: AttemptSheet }) {
  const { t } = useTranslation('attempt-marks');
  return (
    <Card
      title={t('mark')}
      actions={
        <StatusBadge tone={sheet.passed ? 'success' : 'danger'}>
          {t(sheet.passed ? 'passed' : 'failed')}
        </StatusBadge>
      }
    >
      <div className={classes.stack}>
        <Facts
          abreast
          facts={[
            {
              term: t('score'),
              detail: t('scoreOf', {
                percent: formatPercent(sheet.scorePercent),
                points: formatNumber(sheet.points, 2),
                max: formatNumber(sheet.maxPoints),
              }),
            },
            { term: t('passMark'), detail: formatPercent(sheet.passMarkPercent) },
            ...(sheet.foundPercent === sheet.scorePercent
              ? []
              : [{ term: t('foundScore'), detail: formatPercent(sheet.foundPercent) }]),
          ]}
        />
        {sheet.settled && <Notice tone="info">{t('settled')}</Notice>}
        <p className={classes.muted}>{t('follows')}</p>
        <OverrideActions attemptId={sheet.attemptId} no={0} override={sheet.override} />
      </div>
    </Card>
  );
}
