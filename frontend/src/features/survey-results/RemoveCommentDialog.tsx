import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { SurveyComment } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { useRemoveComment } from './survey-results.queries';
import classes from './survey-results.module.css';

const shortestReason = 5;

interface RemoveCommentDialogProps {
  comment: SurveyComment;
  onClose: () => void;
}

/** Takes away for good what names or insults somebody. */
export function RemoveCommentDialog({ comment, onClose }: RemoveCommentDialogProps) {
  const { t } = useTranslation('survey-results');
  const remove = useRemoveComment();
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) =>
      reason.trim().length < shortestReason ? { reason: t('remove.reasonMissing') } : {},
    send: async ({ reason }) => {
      await remove.mutateAsync({ commentId: comment.commentId, reason: reason.trim() });
      toast(t('remove.done'));
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={t('remove.title')} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Notice tone="warning">{t('remove.what')}</Notice>
        <blockquote className={classes.quote}>{comment.text}</blockquote>
        <TextArea
          {...form.field('reason')}
          label={t('remove.reason')}
          hint={t('remove.reasonHint')}
          rows={2}
          maxLength={500}
        />
        <FormActions
          action={t('remove.action')}
          tone="danger"
          busy={form.busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
