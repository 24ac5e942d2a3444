import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { PaperCertificate } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useWithdrawPaper } from './papers.queries';
import classes from './certificates.module.css';

interface WithdrawPaperDialogProps {
  paper: PaperCertificate;
  onClose: () => void;
}

/** Takes a record back for good, for a reason: the paper itself is not ours to revoke. */
export function WithdrawPaperDialog({ paper, onClose }: WithdrawPaperDialogProps) {
  const { t } = useTranslation('certificates');
  const withdraw = useWithdrawPaper(paper.paperId);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) =>
      reason.trim() === '' ? { reason: t('paper.withdraw.reasonMissing') } : {},
    send: async ({ reason }) => {
      await withdraw.mutateAsync(reason);
      toast(t('paper.withdraw.done', { name: paper.holderName }));
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={t('paper.withdraw.title', { name: paper.holderName })} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{t('paper.withdraw.what', { course: paper.courseTitle })}</p>
        <TextArea
          {...form.field('reason')}
          label={t('paper.withdraw.reason')}
          maxLength={500}
          rows={3}
        />
        <FormActions
          action={t('paper.withdraw.action')}
          tone="danger"
          busy={form.busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
