import { IconAlertTriangle, IconCircleX, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VerificationView } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import classes from './verification.module.css';

type Tone = 'valid' | 'revoked' | 'altered';

const icons = { valid: IconShieldCheck, revoked: IconCircleX, altered: IconAlertTriangle };

/** The answer in one sentence: words and a picture, not the colour alone. */
export function Verdict({ result }: { result: VerificationView }) {
  const { t } = useTranslation('verification');
  const tone = toneOf(result);
  const Icon = icons[tone];
  return (
    <div className={classes.verdict} data-tone={tone} role="status">
      <Icon aria-hidden />
      <div>
        <p className={classes.sentence}>{t(`verdict.${tone}`)}</p>
        {tone === 'revoked' ? (
          <p>
            {result.revokedAt !== undefined &&
              t('revoked.on', { instant: formatDayTime(result.revokedAt) })}{' '}
            {result.revocationReason !== undefined &&
              t('revoked.reason', { reason: result.revocationReason })}
          </p>
        ) : (
          <p>{t(`verdictWhat.${tone}`)}</p>
        )}
      </div>
    </div>
  );
}

function toneOf({ state, fileMatches, signatureValid }: VerificationView): Tone {
  if (fileMatches === false || signatureValid === false) return 'altered';
  return state === 'VALID' ? 'valid' : 'revoked';
}
