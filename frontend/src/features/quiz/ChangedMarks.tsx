import { useTranslation } from 'react-i18next';
import type { ResultView } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import classes from './QuizResult.module.css';

/** That the mark became another one after it was found, and why; the latest change first. */
export function ChangedMarks({ changes }: { changes: ResultView['changes'] }) {
  const { t } = useTranslation('quiz');
  return (
    <Card title={t('changes.title')}>
      <ol className={classes.changes}>
        {changes.map(({ no, cause, percentBefore, percentAfter, reason, at }) => (
          <li key={`${at} ${no ?? 0}`}>
            <strong>
              {no == null
                ? t(`changes.${cause}`)
                : t('changes.ofQuestion', { no: formatNumber(no), what: t(`changes.${cause}`) })}
            </strong>
            <span>
              {t('changes.score', {
                before: formatNumber(percentBefore),
                after: formatNumber(percentAfter),
                at: formatDayTime(at),
              })}
            </span>
            {reason != null && <span>{t('changes.reason', { reason })}</span>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
