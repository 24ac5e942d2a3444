import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { useRevokeCertificate } from './certificates.queries';
import classes from './certificates.module.css';

export const shortestReason = 5;

interface RevokeDialogProps {
  certificate: CertificateView;
  onClose: () => void;
}

/** Revokes a certificate for good: with a reason for all to see, and its register number typed as a confirmation. */
export function RevokeDialog({ certificate, onClose }: RevokeDialogProps) {
  const { t } = useTranslation('certificates');
  const { registerNumber, holderName, courseTitle } = certificate;
  const revoke = useRevokeCertificate(certificate.certificateId);
  const form = useForm({
    initial: { reason: '', typed: '' },
    check: ({ reason, typed }) => ({
      ...(reason.trim().length < shortestReason && { reason: t('revoke.reasonMissing') }),
      ...(typed.trim() !== registerNumber && {
        typed: t('revoke.typedWrong', { number: registerNumber }),
      }),
    }),
    send: async ({ reason }) => {
      await revoke.mutateAsync(reason.trim());
      toast(t('revoke.done', { name: holderName }));
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={t('revoke.title')} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Notice tone="warning">
          {t('revoke.what', { name: holderName, course: courseTitle })}
        </Notice>
        <TextArea
          {...form.field('reason')}
          label={t('revoke.reason')}
          hint={t('revoke.reasonHint')}
          maxLength={500}
        />
        <TextField
          {...form.field('typed')}
          label={t('revoke.typed', { number: registerNumber })}
          autoComplete="off"
          spellCheck={false}
        />
        <FormActions
          action={t('revoke.action')}
          tone="danger"
          busy={form.busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
