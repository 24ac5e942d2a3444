import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import type { Decision } from './ApprovalRow';
import { useApprove, useReject } from './approvals.queries';
import classes from './approvals.module.css';

interface DecideFormProps {
  decision: Decision;
  onDone: () => void;
}

/** Agrees, whereupon it is done at once, or refuses, which whoever asked is owed a reason for. */
export function DecideForm({ decision: { approval, agree }, onDone }: DecideFormProps) {
  const { t } = useTranslation('approvals');
  const approve = useApprove(approval.id);
  const reject = useReject(approval.id);
  const form = useForm<{ reason: string }>({
    initial: { reason: '' },
    check: ({ reason }) =>
      !agree && reason.trim() === '' ? { reason: t('decide.reasonMissing') } : {},
    send: async ({ reason }) => {
      const words = reason.trim();
      await (agree
        ? approve.mutateAsync(words === '' ? undefined : words)
        : reject.mutateAsync(words));
      toast(t(agree ? 'decide.approved' : 'decide.rejected'));
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.stack} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>
        <strong>{approval.what}</strong>
      </p>
      <p>{t(agree ? 'decide.approveWhat' : 'decide.rejectWhat', { by: approval.askedBy })}</p>
      <TextArea
        {...form.field('reason')}
        label={t(agree ? 'decide.note' : 'decide.reason')}
        maxLength={500}
      />
      <FormActions
        action={t(agree ? 'decide.approveNow' : 'decide.rejectNow')}
        busy={form.busy}
        tone={agree ? 'primary' : 'danger'}
        onCancel={onDone}
      />
    </form>
  );
}
