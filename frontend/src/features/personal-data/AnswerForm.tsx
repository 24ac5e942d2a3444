import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { RequestView } from '@/shared/api/schema';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useAnswerRequest } from './personalData.queries';
import classes from './personalData.module.css';

interface Answer {
  accept: 'yes' | 'no';
  reason: string;
}

interface AnswerFormProps {
  request: RequestView;
  onDone: () => void;
}

/** Whether what was asked will be done, and why; the person reads the reason. */
export function AnswerForm({ request, onDone }: AnswerFormProps) {
  const { t } = useTranslation('personal-data');
  const answer = useAnswerRequest(request.id);
  const form = useForm<Answer>({
    initial: { accept: 'yes', reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('answer.reasonMissing') } : {}),
    send: async ({ accept, reason }) => {
      await answer.mutateAsync({ accept: accept === 'yes', reason: reason.trim() });
      toast(t('answer.done'));
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.stack} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <RadioField
        {...form.field('accept')}
        label={t('answer.title')}
        choices={[
          { value: 'yes', label: t('answer.yes') },
          { value: 'no', label: t('answer.no') },
        ]}
      />
      <TextArea
        {...form.field('reason')}
        label={t('answer.reason')}
        hint={t('answer.reasonHint')}
        maxLength={1000}
      />
      <FormActions action={t('answer.send')} busy={form.busy} onCancel={onDone} />
    </form>
  );
}
