import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { CertificateApproval } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { useDecide, type IssuingPlace } from './issuing.queries';
import classes from './issuing.module.css';

interface DecideDialogProps {
  place: IssuingPlace;
  learners: readonly CertificateApproval[];
  approved: boolean;
  onUndo: (ids: string[]) => void;
  onDone: () => void;
  onClose: () => void;
}

/** Approves learners, or declines them with the reason that they will read. It can be taken back for a moment, and on the page later. */
export function DecideDialog({
  place,
  learners,
  approved,
  onUndo,
  onDone,
  onClose,
}: DecideDialogProps) {
  const { t } = useTranslation('issuing');
  const decide = useDecide(place);
  const act = approved ? 'approve' : 'decline';
  const count = learners.length;
  const ids = learners.map(({ enrolmentId }) => enrolmentId);
  const due = learners.filter(({ inConfirmedRun }) => inConfirmedRun);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) =>
      !approved && reason.trim() === '' ? { reason: t('approval.reasonMissing') } : {},
    send: async ({ reason }) => {
      await decide.mutateAsync({ enrolmentIds: ids, approved, reason });
      toast(t(`approval.done.${act}`, { count }), { undo: () => onUndo(ids) });
      onDone();
    },
    explain,
  });
  return (
    <Dialog title={t(`approval.heading.${act}`, { count })} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{t(`approval.what.${act}`)}</p>
        {!approved && due.length > 0 && (
          <Notice tone="warning" title={t('approval.stillIssued', { count: due.length })}>
            {t('approval.stillIssuedWhat')}
          </Notice>
        )}
        {/* A region that scrolls must be reachable by keyboard to be read. */}
        <div
          className={classes.chosen}
          role="region"
          aria-label={t('approval.chosen')}
          tabIndex={0}
        >
          <ul>
            {learners.map(({ enrolmentId, fullName, unitName, inConfirmedRun }) => (
              <li key={enrolmentId}>
                {unitName === '' ? fullName : `${fullName}, ${unitName}`}
                {!approved && inConfirmedRun && (
                  <span className={classes.under}>{t('approval.inRun')}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
        <TextArea
          {...form.field('reason')}
          label={t(`approval.reason.${act}`)}
          hint={t(`approval.reasonHint.${act}`)}
          maxLength={500}
          rows={3}
        />
        <FormActions action={t(`approval.${act}`, { count })} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
