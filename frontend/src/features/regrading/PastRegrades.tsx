import { useTranslation } from 'react-i18next';
import type { RegradingView } from '@/shared/api/schema';
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
        {past.map(({ regradeId, way, revision, quizTitle, reason, byName, at, state, own }) => (
          <Row key={regradeId}>
            <div className={classes.past}>
              <strong>{t(`wayShort.${way}`)}</strong>
              <p className={classes.muted}>
                {t('past.by', {
                  by: byName,
                  at: at === undefined ? '–' : formatDayTime(at),
                  quiz: quizTitle ?? t('past.allQuizzes'),
                  revision: formatNumber(revision),
                })}
              </p>
              {reason !== undefined && <p>{t('reasonIs', { reason })}</p>}
              {state === 'APPLYING' && <p>{t('past.unfinished')}</p>}
            </div>
            {own && (
              <Link href={paths.regrade(regradeId)}>
                {t('past.open', { at: at === undefined ? '–' : formatDayTime(at) })}
              </Link>
            )}
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
