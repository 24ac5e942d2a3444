import { IconAlertTriangle, IconShieldCheck, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDay, today } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Facts } from '@/ui/Facts/Facts';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import type { PaperFacts } from './paperCode';
import { usePaperCode } from './usePaperCode';
import classes from './verification.module.css';

interface OfflineResultProps {
  number: string;
  /** What stood behind the `#` of the scanned address; empty when the number was typed. */
  code: string;
  onRetry: () => void;
}

const looks = {
  genuine: { icon: IconShieldCheck, tone: 'offline' },
  forged: { icon: IconAlertTriangle, tone: 'altered' },
  unknown: { icon: IconWifiOff, tone: 'offline' },
  none: { icon: IconWifiOff, tone: 'offline' },
} as const;

/** What the code on the paper shows by itself while the register cannot be asked; never more than that. */
export function OfflineResult({ number, code, onRetry }: OfflineResultProps) {
  const { t } = useTranslation('verification');
  const check = usePaperCode(number, code);
  if (code !== '' && check === undefined) return <Skeleton height="12rem" />;
  const outcome = check?.outcome ?? 'none';
  const { icon: Icon, tone } = looks[outcome];
  return (
    <article className={classes.paper} aria-label={t('offline.result')}>
      <div className={classes.verdict} data-tone={tone} role="status">
        <Icon aria-hidden />
        <div>
          <p className={classes.sentence}>{t(`offline.${outcome}`)}</p>
          <p>{t(`offline.${outcome}What`)}</p>
          {check?.outcome === 'genuine' && check.facts.expiresOn !== undefined && (
            <TermByCode expiresOn={check.facts.expiresOn} />
          )}
        </div>
      </div>
      {check?.outcome === 'genuine' && (
        <div className={classes.facts}>
          <Printed number={number} facts={check.facts} />
        </div>
      )}
      <div className={classes.facts}>
        <Button tone="secondary" onClick={onRetry}>
          {t('offline.retry')}
        </Button>
      </div>
    </article>
  );
}

/** Until when it counts, or that it does not any more: the day is in the code, and needs no register. */
export function TermByCode({ expiresOn }: { expiresOn: string }) {
  const { t } = useTranslation('verification');
  const day = formatDay(expiresOn);
  return expiresOn < today() ? (
    <p>
      <strong>{t('offline.expired', { day })}</strong>
    </p>
  ) : (
    <p>{t('offline.expires', { day })}</p>
  );
}

function Printed({ number, facts }: { number: string; facts: PaperFacts }) {
  const { t } = useTranslation('verification');
  return (
    <Facts
      facts={[
        { term: t('field.holder'), detail: facts.holder },
        { term: t('field.course'), detail: facts.course },
        { term: t('field.completed'), detail: formatDay(facts.completedOn) },
        { term: t('field.issued'), detail: formatDay(facts.issuedOn) },
        { term: t('field.issuer'), detail: facts.issuer },
        { term: t('field.number'), detail: number },
        { term: t('field.register'), detail: facts.register },
      ]}
    />
  );
}
