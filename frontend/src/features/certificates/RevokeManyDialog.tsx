import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { CertificateView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { useRevokeMany } from './certificates.queries';
import { shortestReason } from './RevokeDialog';
import classes from './certificates.module.css';

interface RevokeManyDialogProps {
  certificates: readonly CertificateView[];
  onDone: () => void;
  onClose: () => void;
}

/** Asks a second person to agree that many are revoked: which by their numbers, why, and how many typed as a confirmation. */
export function RevokeManyDialog({ certificates, onDone, onClose }: RevokeManyDialogProps) {
  const { t } = useTranslation('certificates');
  const revokeMany = useRevokeMany();
  const count = certificates.length;
  const people = new Set(certificates.map(({ holderName }) => holderName)).size;
  const form = useForm({
    initial: { reason: '', typed: '' },
    check: ({ reason, typed }) => ({
      ...(reason.trim().length < shortestReason && { reason: t('revoke.reasonMissing') }),
      ...(typed.trim() !== String(count) && { typed: t('many.typedWrong', { count }) }),
    }),
    send: async ({ reason }) => {
      await revokeMany.mutateAsync({
        certificateIds: certificates.map(({ certificateId }) => certificateId),
        reason: reason.trim(),
      });
      toast(t('many.done', { count, number: formatNumber(count) }), {
        link: { href: paths.approvals('asked'), label: t('many.see') },
      });
      onDone();
    },
    explain,
  });
  return (
    <Dialog title={t('many.title')} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Notice tone="warning">
          {t('many.what', { count, number: formatNumber(count), people: formatNumber(people) })}
        </Notice>
        {/* A region that scrolls must be reachable by keyboard to be read. */}
        <div className={classes.chosen} role="region" aria-label={t('many.chosen')} tabIndex={0}>
          <ul>
            {certificates.map(({ certificateId, registerNumber, holderName }) => (
              <li key={certificateId}>
                {registerNumber} · {holderName}
              </li>
            ))}
          </ul>
        </div>
        <TextArea
          {...form.field('reason')}
          label={t('revoke.reason')}
          hint={t('revoke.reasonHint')}
          maxLength={500}
        />
        <TextField
          {...form.field('typed')}
          label={t('many.typed', { count })}
          inputMode="numeric"
          autoComplete="off"
        />
        <FormActions action={t('many.action')} tone="danger" busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
