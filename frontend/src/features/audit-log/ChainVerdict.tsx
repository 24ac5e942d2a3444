import { useTranslation } from 'react-i18next';
import type { Break, CheckView } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './audit.module.css';

interface ChainVerdictProps {
  checked: CheckView | undefined;
  running: boolean;
}

/** What the last check found; told to who cannot see it as soon as another one is done. */
export function ChainVerdict({ checked, running }: ChainVerdictProps) {
  return (
    <div role="status" className={classes.verdict}>
      <Verdict checked={checked} running={running} />
    </div>
  );
}

function Verdict({ checked, running }: ChainVerdictProps) {
  const { t } = useTranslation('audit-log');
  const broken = useBreakWords();
  if (running) return <StatusBadge tone="info">{t('chain.running')}</StatusBadge>;
  if (checked === undefined)
    return <StatusBadge tone="neutral">{t('chain.unchecked')}</StatusBadge>;
  return (
    <>
      {checked.broken === undefined ? (
        <StatusBadge tone="success">{t('chain.intact')}</StatusBadge>
      ) : (
        <StatusBadge tone="danger">{broken(checked.broken)}</StatusBadge>
      )}
      <span className={classes.under}>
        {t('chain.checked', {
          from: formatNumber(checked.fromSeq),
          through: formatNumber(checked.throughSeq),
          at: formatDayTime(checked.finishedAt),
        })}
        {checked.redacted > 0 &&
          ` ${t('chain.erased', { count: checked.redacted, number: formatNumber(checked.redacted) })}`}
      </span>
    </>
  );
}

/** Where and how a chain does not hold, in words. */
export function useBreakWords(): (broken: Break) => string {
  const { t } = useTranslation('audit-log');
  return ({ how, seq }) => t(`chain.how.${how}`, { seq: formatNumber(seq) });
}
