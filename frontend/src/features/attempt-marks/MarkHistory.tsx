import { useTranslation } from 'react-i18next';
import type { AttemptSheet } from '@/shared/api/schema';
import { formatDayTime, formatNumber, formatPercent } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import classes from './attempt-marks.module.css';

/** Every change of the mark after it was found: what, by whom, when and why. */
export function MarkHistory({ history }: { history: AttemptSheet['history'] }) {
  const { t } = useTranslation('attempt-marks');
  return (
    <Card title={t('history.title')}>
      {history.length === 0 ? (
        <p className={classes.muted}>{t('history.none')}</p>
      ) : (
        <ol className={classes.history}>
          {history.map(({ no, cause, percentBefore, percentAfter, reason, byName, at }) => (
            <li key={`${at} ${no ?? 0} ${cause}`}>
              <strong>
                {t(`cause.${cause}`, {
                  name: no == null ? t('wholeName') : t('questionName', { no: formatNumber(no) }),
                })}
              </strong>
              <span>
                {t('history.change', {
                  before: formatPercent(percentBefore),
                  after: formatPercent(percentAfter),
                })}
              </span>
              <span className={classes.muted}>
                {t('history.by', { by: byName, at: formatDayTime(at) })}
                {reason != null && ` · ${t('history.reason', { reason })}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
