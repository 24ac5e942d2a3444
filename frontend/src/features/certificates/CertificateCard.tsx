import {
  IconDownload,
  IconHistory,
  IconLink,
  IconQrcode,
  IconShare,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Rays } from '@/ui/Rays/Rays';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { BadgeMenu } from './BadgeMenu';
import { CertificateState } from './CertificateState';
import { HistoryDialog } from './HistoryDialog';
import { QrDialog } from './QrDialog';
import classes from './certificates.module.css';

/** A certificate in its holder's hands: what it says, and what can be done with it. */
export function CertificateCard({ certificate }: { certificate: CertificateView }) {
  const { t } = useTranslation('certificates');
  const [qr, setQr] = useState(false);
  const [history, setHistory] = useState(false);
  const { courseTitle, number, verificationUrl, state } = certificate;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(verificationUrl);
      toast(t('copied'));
    } catch {
      toastProblem(t('notCopied', { link: verificationUrl }));
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title: courseTitle, url: verificationUrl });
    } catch (error) {
      // Closing the sheet without choosing anybody is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy();
    }
  };

  return (
    <article className={classes.card} aria-labelledby={`course-${number}`}>
      <div className={classes.face} data-state={state}>
        <Rays />
        <p className={classes.kind}>{t('kind')}</p>
        <h2 id={`course-${number}`} className={classes.course}>
          {courseTitle}
        </h2>
        <p className={classes.holder}>{certificate.holderName}</p>
        <CertificateState state={state} />
      </div>
      <dl className={classes.facts}>
        <Fact term={t('column.number')}>{number}</Fact>
        <Fact term={t('column.register')}>{certificate.registerNumber}</Fact>
        <Fact term={t('column.issued')}>{formatDay(certificate.issuedOn)}</Fact>
        {certificate.expiresOn !== undefined && (
          <Fact term={t('column.expires')}>{formatDay(certificate.expiresOn)}</Fact>
        )}
        {certificate.decision !== undefined && (
          <Fact term={t('column.decision')}>{certificate.decision.number}</Fact>
        )}
        <Fact term={t('column.issuer')}>{certificate.issuerName}</Fact>
      </dl>
      {state === 'REVOKED' && (
        <p className={classes.revoked}>
          {t('revokedOn', {
            day: formatDay(certificate.revokedAt ?? certificate.issuedOn),
            reason: certificate.revocationReason,
          })}
        </p>
      )}
      {certificate.waitsForSignature && <p className={classes.under}>{t('waitsForSignature')}</p>}
      <div className={classes.actions}>
        {!certificate.waitsForSignature && (
          <ButtonLink
            href={certificate.pdfUrl}
            tone={state === 'VALID' ? 'primary' : 'secondary'}
            size="small"
            icon={<IconDownload />}
            download
            aria-label={t('downloadOne', { number: certificate.number })}
          >
            {t('download')}
          </ButtonLink>
        )}
        <BadgeMenu certificateId={certificate.certificateId} number={number} />
        <Button
          tone="secondary"
          size="small"
          icon={<IconHistory />}
          onClick={() => setHistory(true)}
        >
          {t('history.open')}
        </Button>
        <Button tone="secondary" size="small" icon={<IconLink />} onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Button tone="secondary" size="small" icon={<IconQrcode />} onClick={() => setQr(true)}>
          {t('qr')}
        </Button>
        {typeof navigator.share === 'function' && (
          <Button tone="secondary" size="small" icon={<IconShare />} onClick={() => void share()}>
            {t('share')}
          </Button>
        )}
        <ButtonLink
          href={paths.verification(number)}
          tone="quiet"
          size="small"
          icon={<IconShieldCheck />}
        >
          {t('verify')}
        </ButtonLink>
      </div>
      <QrDialog certificate={certificate} opened={qr} onClose={() => setQr(false)} />
      {history && <HistoryDialog certificate={certificate} onClose={() => setHistory(false)} />}
    </article>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
