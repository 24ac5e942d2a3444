import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { wordsFor } from '@/shared/api/problem';
import type { HintView, JudgeHint } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useJudge } from './integrity.queries';
import classes from './integrity.module.css';

/** What a person makes of the hint, and why. Nothing else follows from it here. */
export function JudgeCard({ hint }: { hint: HintView }) {
  const { t } = useTranslation('integrity');
  const judge = useJudge(hint.hintId);
  const refused = (error: unknown) => toastProblem(wordsFor(error));
  const put = (judgement: JudgeHint) => judge.mutate(judgement, { onError: refused });
  const reopen = () =>
    judge.mutate(
      { state: 'OPEN' },
      {
        onSuccess: () =>
          toast(t('judge.reopened'), { undo: () => put({ state: hint.state, note: hint.note }) }),
        onError: refused,
      },
    );
  return (
    <Card title={t('judge.title')} lead={t('judge.lead')}>
      {hint.state === 'OPEN' ? (
        <JudgeForm hint={hint} />
      ) : (
        <div className={classes.stack}>
          <Notice
            tone={hint.state === 'NOTHING' ? 'success' : 'info'}
            title={t(`states.${hint.state}`)}
          >
            <p className={classes.note}>{hint.note}</p>
            {hint.judgedAt !== undefined && (
              <p className={classes.muted}>
                {t('judge.by', { by: hint.judgedByName ?? '', at: formatDayTime(hint.judgedAt) })}
              </p>
            )}
          </Notice>
          <div>
            <Button
              tone="secondary"
              icon={<IconArrowBackUp />}
              busy={judge.isPending}
              onClick={reopen}
            >
              {t('judge.reopen')}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}

function JudgeForm({ hint }: { hint: HintView }) {
  const { t } = useTranslation('integrity');
  const judge = useJudge(hint.hintId);
  const takeBack = () =>
    judge.mutate({ state: 'OPEN' }, { onError: (error) => toastProblem(wordsFor(error)) });
  const form = useForm<{ state: 'NOTHING' | 'PURSUED'; note: string }>({
    initial: { state: 'NOTHING', note: '' },
    check: ({ note }) => (note.trim() === '' ? { note: t('judge.noteMissing') } : {}),
    send: async (judgement) => {
      await judge.mutateAsync(judgement);
      toast(t('judge.saved'), { undo: takeBack });
    },
    explain,
  });
  return (
    <form noValidate className={classes.narrow} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <RadioField
        {...form.field('state')}
        label={t('judge.state')}
        choices={(['NOTHING', 'PURSUED'] as const).map((value) => ({
          value,
          label: t(`judge.states.${value}`),
        }))}
      />
      <TextArea
        {...form.field('note')}
        label={t('judge.note')}
        hint={t('judge.noteHint')}
        rows={3}
        maxLength={1000}
      />
      <FormActions action={t('judge.save')} busy={form.busy} />
    </form>
  );
}
