import { useTranslation } from 'react-i18next';
import type { EntryView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Row } from '@/ui/Rows/Rows';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import { DateText } from '@/ui/Values/DateText';
import classes from './audit.module.css';

export const outcomeTones: Record<EntryView['outcome'], StatusTone> = {
  DONE: 'success',
  REFUSED: 'warning',
  FAILED: 'danger',
};

interface EntryRowProps {
  entry: EntryView;
  onOpen: () => void;
}

/** One act in a sentence; what went well is not marked, so that the rest stands out. */
export function EntryRow({ entry, onOpen }: EntryRowProps) {
  const { t } = useTranslation('audit-log');
  const { at, sentence, outcome, unitName, reason } = entry;
  return (
    <Row align="baseline">
      <span className={classes.at}>
        <DateText at={at} time />
      </span>
      <div className={classes.words}>
        <span>{sentence}</span>
        {(unitName !== undefined || reason !== undefined) && (
          <span className={classes.under}>
            {[unitName, reason && t('because', { reason })].filter(Boolean).join(' · ')}
          </span>
        )}
      </div>
      {outcome !== 'DONE' && (
        <StatusBadge tone={outcomeTones[outcome]}>{t(`outcome.${outcome}`)}</StatusBadge>
      )}
      <Button
        tone="quiet"
        size="small"
        aria-label={t('detail.openOne', { sentence })}
        onClick={onOpen}
      >
        {t('detail.open')}
      </Button>
    </Row>
  );
}
