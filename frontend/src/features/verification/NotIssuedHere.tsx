import { useTranslation } from 'react-i18next';
import { isProblem } from '@/shared/api/problem';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { intoSight } from './intoSight';
import classes from './verification.module.css';

interface Stranger {
  /** Whether a key of this system signed it, though the register knows nothing of it. */
  ours: boolean;
  /** What the signing certificate says of its holder. Anybody may write anything there. */
  subject: string;
  fingerprint: string;
}

/** The signature that a file bears which is no certificate of ours, if it bears one that holds. */
export function strangerIn(error: unknown): Stranger | undefined {
  const ours = isProblem(error, 'certification.file-not-registered');
  if (!ours && !isProblem(error, 'certification.file-signed-elsewhere')) return undefined;
  const { subject, fingerprint } = error.params;
  return { ours, subject: String(subject), fingerprint: String(fingerprint) };
}

/** What is true of such a file: that it is unaltered, and that it is nothing this system stands for. */
export function NotIssuedHere({ ours, subject, fingerprint }: Stranger) {
  const { t } = useTranslation('verification');
  return (
    <div ref={intoSight} tabIndex={-1} className={classes.stranger}>
      <Notice tone="danger" title={t(ours ? 'stranger.notRegistered' : 'stranger.title')}>
        {t(ours ? 'stranger.notRegisteredWhat' : 'stranger.what')}
      </Notice>
      <Facts
        facts={[
          { term: t('stranger.subject'), detail: subject },
          {
            term: t('signing.fingerprint'),
            detail: <code className={classes.code}>{fingerprint}</code>,
          },
        ]}
      />
    </div>
  );
}
