import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '@/shared/lib/dates';
import classes from './TimeLeft.module.css';

const warnings = [300, 60];

/** The time left, and a word to everybody when five minutes and one minute remain. */
export function TimeLeft({ seconds }: { seconds: number }) {
  const { t } = useTranslation('quiz');
  const warned = warnings.filter((limit) => seconds <= limit).at(-1);
  return (
    <p className={classes.time} data-close={warned !== undefined || undefined}>
      <IconClock aria-hidden />
      <span role="timer" aria-label={t('timeLeft')}>
        {formatDuration(seconds)}
      </span>
      <span className="visually-hidden" role="status">
        {warned !== undefined && t('minutesLeft', { count: warned / 60 })}
      </span>
    </p>
  );
}
