import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { QuizView } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { Button } from '@/ui/Button/Button';
import { DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { NumberField } from '@/ui/Field/NumberField';
import { RadioField } from '@/ui/Field/RadioField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { fittingQuestions, quizDraft, within, type QuizDraft } from './quizForm';
import { quizTopicsQuery, useSaveQuiz } from './quiz.queries';
import { TopicsField } from './TopicsField';
import classes from './Quiz.module.css';

interface QuizFormProps {
  courseId: string;
  unitId: string;
  quiz: QuizView | undefined;
  onCancel: () => void;
  onSaved: (quiz: QuizView) => void;
}

const scorings = ['ALL_OR_NOTHING', 'PARTIAL'] as const;
const reviews = ['NEVER', 'AFTER_SUBMIT', 'AFTER_PASS'] as const;

export function QuizForm({ courseId, unitId, quiz, onCancel, onSaved }: QuizFormProps) {
  const { t } = useTranslation(['quiz-editor', 'ui']);
  const save = useSaveQuiz(quiz);
  const { data: topics } = useQuery(quizTopicsQuery(unitId));
  const form = useForm<QuizDraft>({
    initial: quizDraft(quiz, t('defaultTitle')),
    check: (draft) => ({
      ...(draft.title.trim() === '' && { title: t('form.titleMissing') }),
      ...(!within(draft.questionCount, 1, 200) && { questionCount: t('form.countWrong') }),
      ...(!within(draft.passMarkPercent, 1, 100) && { passMarkPercent: t('form.passMarkWrong') }),
      ...(draft.timeLimitMinutes !== null &&
        !within(draft.timeLimitMinutes, 1, 600) && { timeLimitMinutes: t('form.timeWrong') }),
      ...(draft.attemptsAllowed !== null &&
        !within(draft.attemptsAllowed, 1, 100) && { attemptsAllowed: t('form.attemptsWrong') }),
    }),
    send: async ({ questionCount, passMarkPercent, ...draft }) => {
      if (questionCount === null || passMarkPercent === null) return;
      const saved = await save.mutateAsync({
        ...draft,
        courseId,
        questionCount,
        passMarkPercent,
        instructions: draft.instructions.trim() === '' ? undefined : draft.instructions,
        timeLimitMinutes: draft.timeLimitMinutes ?? undefined,
        attemptsAllowed: draft.attemptsAllowed ?? undefined,
      });
      onSaved(saved);
    },
    explain,
  });
  const { values } = form;
  const fitting = topics && fittingQuestions(topics, values.topics);

  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField {...form.field('title')} label={t('form.title')} maxLength={200} data-autofocus />
      <TextArea
        {...form.field('instructions')}
        label={t('form.instructions')}
        hint={t('form.instructionsHint')}
        optional
        rows={3}
        maxLength={2000}
      />
      <TopicsField {...form.field('topics')} topics={topics} />
      <div className={classes.numbers}>
        <NumberField
          {...form.field('questionCount')}
          label={t('form.count')}
          min={1}
          hint={
            fitting === undefined ? undefined : (
              <span data-short={(values.questionCount ?? 0) > fitting || undefined}>
                {t('form.fitting', { count: fitting })}
              </span>
            )
          }
        />
        <NumberField
          {...form.field('passMarkPercent')}
          label={t('form.passMark')}
          hint={t('form.passMarkHint')}
          min={1}
          max={100}
        />
        <NumberField
          {...form.field('timeLimitMinutes')}
          label={t('form.time')}
          hint={t('form.timeHint')}
          optional
          min={1}
        />
        <NumberField
          {...form.field('attemptsAllowed')}
          label={t('form.attempts')}
          hint={t('form.attemptsHint')}
          optional
          min={1}
        />
      </div>
      <SelectField
        {...form.field('review')}
        label={t('form.review')}
        choices={reviews.map((value) => ({ value, label: t(`reviews.${value}`) }))}
      />
      <RadioField
        {...form.field('scoring')}
        label={t('form.scoring')}
        choices={scorings.map((value) => ({ value, label: t(`scorings.${value}`) }))}
      />
      <CheckboxField {...form.field('shuffleOptions')} label={t('form.shuffle')} />
      <DialogActions>
        <Button type="submit" busy={form.busy}>
          {t(quiz === undefined ? 'form.create' : 'form.save')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </DialogActions>
    </form>
  );
}
