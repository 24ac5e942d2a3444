import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { IssuingRunPerson } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useHold, useMakeException } from './issuing.queries';
import classes from './issuing.module.css';

/** What may be done about somebody in an open run, for a reason. */
export type PersonAct = 'include' | 'leaveOut' | 'hold';

const words = {
  include: {
    title: 'exception.includeTitle',
    what: 'exception.includeWhat',
    action: 'exception.include',
    done: 'exception.included',
  },
  leaveOut: {
    title: 'exception.leaveOutTitle',
    what: 'exception.leaveOutWhat',
    action: 'exception.leaveOut',
    done: 'exception.leftOut',
  },
  hold: { title: 'hold.title', what: 'hold.what', action: 'hold.action', done: 'hold.done' },
} as const;

interface ExceptionDialogProps {
  runId: string;
  classId: string;
  person: IssuingRunPerson;
  act: PersonAct;
  onClose: () => void;
}

/** Leaves somebody out who fulfils the conditions, includes somebody who does not, or holds a certificate back, with the reason. */
export function ExceptionDialog({ runId, classId, person, act, onClose }: ExceptionDialogProps) {
  const { t } = useTranslation('issuing');
  const make = useMakeException(runId);
  const { enrolmentId, fullName: name } = person;
  const hold = useHold(classId);
  const said = words[act];
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('exception.reasonMissing') } : {}),
    send: async ({ reason }) => {
      if (act === 'hold') await hold.mutateAsync({ enrolmentId, reason });
      else {
        const kind = act === 'include' ? 'INCLUDED' : 'LEFT_OUT';
        await make.mutateAsync({ enrolmentId, kind, reason });
      }
      toast(t(said.done, { name }));
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={t(said.title, { name })} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{t(said.what)}</p>
        {act === 'include' && (
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
        <FormActions action={t(said.action)} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
