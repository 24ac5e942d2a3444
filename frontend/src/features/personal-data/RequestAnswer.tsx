import { useTranslation } from 'react-i18next';
import type { RequestView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import classes from './personalData.module.css';

/** What was answered, by whom, and what had to stay. */
export function RequestAnswer({ request }: { request: RequestView }) {
  const { t } = useTranslation('personal-data');
  const { answer, answeredAt, answeredBy, kept } = request;
  return (
    <>
      {answeredAt !== undefined && (
        <div>
          <p className={classes.under}>
            {answeredBy === undefined
              ? t('answer.at', { at: formatDayTime(answeredAt) })
              : t('answer.by', { name: answeredBy, at: formatDayTime(answeredAt) })}
          </p>
          {answer !== undefined && <p className={classes.quote}>{answer}</p>}
        </div>
      )}
      {kept.length > 0 && (
        <div>
          <p>{t('kept')}</p>
          <ul className={classes.kept}>
            {kept.map(({ what, why }) => (
              <li key={what}>
                {what} <span className={classes.under}>{why}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
