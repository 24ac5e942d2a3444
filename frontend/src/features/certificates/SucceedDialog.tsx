import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { CertificateView, SucceedCertificate } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { useSucceedCertificate } from './certificates.queries';
import classes from './certificates.module.css';

type Kind = SucceedCertificate['kind'];

const shortestReason = 5;

interface SucceedDialogProps {
  certificate: CertificateView;
  onClose: () => void;
}

/** Issues another certificate in the place of one: the same again, with the corrected name, or for another term. */
export function SucceedDialog({ certificate, onClose }: SucceedDialogProps) {
  const { t } = useTranslation('certificates');
  const { abilities, holderName, certificateId } = certificate;
  const kinds: Kind[] = [
    ...(abilities.includes('REPLACE') ? (['REPLACEMENT', 'CORRECTION'] as const) : []),
    ...(abilities.includes('RENEW') ? (['RENEWAL'] as const) : []),
  ];
  const succeed = useSucceedCertificate(certificateId);
  const form = useForm<{ kind: Kind; reason: string }>({
    initial: { kind: kinds[0] ?? 'REPLACEMENT', reason: '' },
    check: ({ reason }) =>
      reason.trim().length < shortestReason ? { reason: t('succeed.reasonMissing') } : {},
    send: async ({ kind, reason }) => {
      const { number } = await succeed.mutateAsync({ kind, reason: reason.trim() });
      toast(t('succeed.done', { number }));
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={t('succeed.title')} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Notice tone="info">{t('succeed.what', { name: holderName })}</Notice>
        <RadioField
          {...form.field('kind')}
          label={t('succeed.kind')}
          choices={kinds.map((value) => ({ value, label: t(`succeed.${value}`) }))}
        />
        <TextArea
          {...form.field('reason')}
          label={t('succeed.reason')}
          hint={t('succeed.reasonHint')}
          maxLength={500}
        />
        <FormActions action={t('succeed.action')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
