import { useTranslation } from 'react-i18next';
import type { EntryView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './person-log.module.css';

interface LogEntryProps {
  entry: EntryView;
  onShow: () => void;
}

/** One act in a sentence, with when and why. */
export function LogEntry({ entry, onShow }: LogEntryProps) {
  const { t } = useTranslation('person-log');
  const { at, sentence, reason, outcome, unitName, onBehalfOf } = entry;
  return (
    <li className={classes.entry}>
      <div>
        <span className={classes.sentence}>{sentence}</span>
        <span className={classes.under}>
          {[formatDayTime(at), unitName].filter(Boolean).join(' · ')}
        </span>
        {onBehalfOf?.name !== undefined && (
          <span className={classes.under}>{t('onBehalfOf', { name: onBehalfOf.name })}</span>
        )}
        {reason !== undefined && <span className={classes.under}>{t('reason', { reason })}</span>}
      </div>
      {(outcome === 'REFUSED' || outcome === 'FAILED') && (
        <StatusBadge tone={outcome === 'REFUSED' ? 'warning' : 'danger'}>
          {t(`outcome.${outcome}`)}
        </StatusBadge>
      )}
      <Button
        tone="quiet"
        size="small"
        aria-label={t('showOne', { sentence, at: formatDayTime(at) })}
        onClick={onShow}
      >
        {t('show')}
      </Button>
    </li>
  );
}
