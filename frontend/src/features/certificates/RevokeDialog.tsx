import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/shared/api/schema';
import { toast } from '@/ui/Toast/toasts';
import { RevocationForm } from './RevocationForm';
import { useRevokeCertificate } from './certificates.queries';

interface RevokeDialogProps {
  certificate: CertificateView;
  onClose: () => void;
}

/** Revokes a certificate for good: with a reason for all to see, and its register number typed as a confirmation. */
export function RevokeDialog({ certificate, onClose }: RevokeDialogProps) {
  const { t } = useTranslation('certificates');
  const { registerNumber: number, holderName, courseTitle } = certificate;
  const revoke = useRevokeCertificate(certificate.certificateId);
  return (
    <RevocationForm
      title={t('revoke.title')}
      what={t('revoke.what', { name: holderName, course: courseTitle })}
      confirmation={{
        expected: number,
        label: t('revoke.typed', { number }),
        wrong: t('revoke.typedWrong', { number }),
      }}
      action={t('revoke.action')}
      onSend={async (reason) => {
        await revoke.mutateAsync(reason);
        toast(t('revoke.done', { name: holderName }));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
