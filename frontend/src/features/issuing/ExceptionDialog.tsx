import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { IssuingRunPerson } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useMakeException } from './issuing.queries';
import classes from './issuing.module.css';

interface ExceptionDialogProps {
  runId: string;
  person: IssuingRunPerson;
  onClose: () => void;
}

/** Leaves somebody out who fulfils the conditions, or includes somebody who does not, with the reason. */
export function ExceptionDialog({ runId, person, onClose }: ExceptionDialogProps) {
  const { t } = useTranslation('issuing');
  const make = useMakeException(runId);
  const { enrolmentId, fullName: name } = person;
  const include = person.outcome === 'NOT_FULFILLED';
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('exception.reasonMissing') } : {}),
    send: async ({ reason }) => {
      await make.mutateAsync({ enrolmentId, kind: include ? 'INCLUDED' : 'LEFT_OUT', reason });
      toast(t(include ? 'exception.included' : 'exception.leftOut', { name }));
      onClose();
    },
    explain,
  });
  return (
    <Dialog
      title={t(include ? 'exception.includeTitle' : 'exception.leaveOutTitle', { name })}
      opened
      onClose={onClose}
    >
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{t(include ? 'exception.includeWhat' : 'exception.leaveOutWhat')}</p>
        {include && (
          <ul className={classes.reasons}>
            {person.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <TextArea
          {...form.field('reason')}
          label={t('exception.reason')}
          hint={t('exception.reasonHint')}
          maxLength={500}
          rows={3}
        />
        <FormActions
          action={t(include ? 'exception.include' : 'exception.leaveOut')}
          busy={form.busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
