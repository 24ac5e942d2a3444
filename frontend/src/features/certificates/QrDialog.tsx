import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import classes from './certificates.module.css';

interface QrDialogProps {
  certificate: CertificateView;
  opened: boolean;
  onClose: () => void;
}

/** The square code that leads a phone to the page that verifies the certificate. */
export function QrDialog({ certificate, opened, onClose }: QrDialogProps) {
  const { t } = useTranslation('certificates');
  return (
    <Dialog title={t('qrTitle')} opened={opened} onClose={onClose} size="small">
      <div className={classes.qr}>
        <img
          src={certificate.qrUrl}
          alt={t('qrAlt', { number: certificate.number })}
          width={240}
          height={240}
        />
        <p>{t('qrHint')}</p>
        <p className={classes.link}>{certificate.verificationUrl}</p>
      </div>
    </Dialog>
  );
}
