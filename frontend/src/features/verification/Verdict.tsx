import {
  IconAlertTriangle,
  IconCircleX,
  IconClockX,
  IconFileSearch,
  IconReplace,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VerificationView } from '@/shared/api/schema';
import { formatDay, formatDayTime } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import classes from './verification.module.css';

type Tone = 'valid' | 'doubtful' | 'expired' | 'replaced' | 'revoked' | 'altered';

const icons = {
  valid: IconShieldCheck,
  doubtful: IconFileSearch,
  expired: IconClockX,
  replaced: IconReplace,
  revoked: IconCircleX,
  altered: IconAlertTriangle,
};

const tones: Record<VerificationView['state'], Tone> = {
  VALID: 'valid',
  EXPIRED: 'expired',
  REPLACED: 'replaced',
  REVOKED: 'revoked',
};

interface VerdictProps {
  result: VerificationView;
  /** What is printed beside the number is not ours: it counts, but perhaps not for the paper at hand. */
  forged: boolean;
}

/** The answer in one sentence: words and a picture, not the colour alone. */
export function Verdict({ result, forged }: VerdictProps) {
  const { t } = useTranslation('verification');
  const tone = toneOf(result, forged);
  const Icon = icons[tone];
  return (
    <div className={classes.verdict} data-tone={tone} role="status">
      <Icon aria-hidden />
      <div>
        <p className={classes.sentence}>{t(`verdict.${tone}`)}</p>
        {tone === 'expired' && (
          <p>{t('expiredOn', { day: formatDay(result.expiresOn ?? result.issuedOn) })}</p>
        )}
        {tone === 'replaced' && (
          <p>
            {result.replacedAt !== undefined &&
              t('replaced.on', { instant: formatDayTime(result.replacedAt) })}{' '}
            {result.replacedBy !== undefined && (
              <Link href={paths.verification(result.replacedBy)}>
                {t('replaced.by', { number: result.replacedBy })}
              </Link>
            )}
          </p>
        )}
        {tone === 'revoked' && (
          <p>
            {result.revokedAt !== undefined &&
              t('revoked.on', { instant: formatDayTime(result.revokedAt) })}{' '}
            {result.revocationReason !== undefined &&
              t('revoked.reason', { reason: result.revocationReason })}
          </p>
        )}
        {(tone === 'valid' || tone === 'doubtful' || tone === 'altered') && (
          <p>{t(`verdictWhat.${tone}`)}</p>
        )}
      </div>
    </div>
  );
}

function toneOf({ state, fileMatches, signatureValid }: VerificationView, forged: boolean): Tone {
  if (fileMatches === false || signatureValid === false) return 'altered';
  return forged && state === 'VALID' ? 'doubtful' : tones[state];
}
