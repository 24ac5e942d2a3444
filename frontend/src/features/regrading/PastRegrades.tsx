import { useTranslation } from 'react-i18next';
import type { PastRegrade, RegradingView } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Link } from '@/ui/Link/Link';
import { Row, Rows } from '@/ui/Rows/Rows';
import classes from './regrading.module.css';

/** How the question was marked again before: by whom, when, how and why. */
export function PastRegrades({ past }: { past: RegradingView['past'] }) {
  const { t } = useTranslation('regrading');
  if (past.length === 0) return null;
  return (
    <Card title={t('past.title')}>
      <Rows>
        {past.map((one) => (
          <Row key={one.regradeId}>
            <div className={classes.past}>
              <strong>{t(`wayShort.${one.way}`)}</strong>
              <p className={classes.muted}>
                {t('past.by', {
                  by: one.byName,
                  at: one.at === undefined ? '–' : formatDayTime(one.at),
                  quiz: one.quizTitle ?? t('past.allQuizzes'),
                  revision: formatNumber(one.revision),
                })}
              </p>
              {one.reason !== undefined && <p>{t('reasonIs', { reason: one.reason })}</p>}
              {one.state === 'APPLYING' && <p>{t(`past.${standing(one)}`)}</p>}
            </div>
            {one.own && (
              <Link href={paths.regrade(one.regradeId)}>
                {t('past.open', { at: one.at === undefined ? '–' : formatDayTime(one.at) })}
              </Link>
            )}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

function standing({ running, resumable }: PastRegrade): 'running' | 'resumable' | 'stopped' {
  if (running) return 'running';
  return resumable ? 'resumable' : 'stopped';
}
