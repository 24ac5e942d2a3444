import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuizView } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { Button } from '@/ui/Button/Button';
import { DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { ConductFields } from './ConductFields';
import {
  newSection,
  quizDraft,
  within,
  withinOrNone,
  written,
  type QuizDraft,
  type SectionDraft,
} from './quizForm';
import { useSaveQuiz } from './quiz.queries';
import { SectionFields } from './SectionFields';
import classes from './Quiz.module.css';

interface QuizFormProps {
  courseId: string;
  unitId: string;
  quiz: QuizView | undefined;
  onCancel: () => void;
  onSaved: (quiz: QuizView) => void;
}

export function QuizForm({ courseId, unitId, quiz, onCancel, onSaved }: QuizFormProps) {
  const { t } = useTranslation(['quiz-editor', 'ui']);
  const save = useSaveQuiz(quiz);
  const form = useForm<QuizDraft>({
    initial: quizDraft(quiz, t('defaultTitle')),
    isInside: (name) => name.startsWith('sections['),
    check: (draft) => ({
      ...(draft.title.trim() === '' && { title: t('form.titleMissing') }),
      ...sectionFaults(draft.sections, t('form.countWrong'), t('form.fixedMissing')),
      ...(!within(draft.passMarkPercent, 1, 100) && { passMarkPercent: t('form.passMarkWrong') }),
      ...(!withinOrNone(draft.timeLimitMinutes, 1, 600) && {
        timeLimitMinutes: t('form.timeWrong'),
      }),
      ...(!withinOrNone(draft.attemptsAllowed, 1, 100) && {
        attemptsAllowed: t('form.attemptsWrong'),
      }),
      ...(!withinOrNone(draft.pauseMinutes, 1, 43_200) && { pauseMinutes: t('form.pauseWrong') }),
      ...(draft.marking === 'TWO' &&
        !within(draft.tolerancePercent, 0, 100) && { tolerancePercent: t('form.toleranceWrong') }),
      ...(draft.marking === 'PEERS' && {
        ...(!within(draft.reviewsNeeded, 1, 10) && { reviewsNeeded: t('form.reviewsWrong') }),
        ...(within(draft.reviewsEach, 1, 10)
          ? (draft.reviewsEach ?? 0) < (draft.reviewsNeeded ?? 0) && {
              reviewsEach: t('form.reviewsTooFew'),
            }
          : { reviewsEach: t('form.reviewsWrong') }),
        ...(!within(draft.days, 1, 60) && { days: t('form.daysWrong') }),
        ...(draft.practice && { marking: t('form.practiceIsNotReviewed') }),
      }),
      ...(draft.opensAt !== '' &&
        draft.closesAt !== '' &&
        draft.closesAt <= draft.opensAt && { closesAt: t('form.closesWrong') }),
    }),
    send: async (draft) => onSaved(await save.mutateAsync({ ...written(draft), courseId })),
    explain: (error) => {
      const { fields, form: whole } = explain(error);
      const { 'conduct.closesAt': closesAt, ...others } = fields;
      return { fields: closesAt === undefined ? others : { ...others, closesAt }, form: whole };
    },
  });
  const { sections } = form.values;
  const setSections = form.field('sections').onChange;
  const change = (no: number, changed: Partial<SectionDraft>) =>
    setSections(sections.map((one, at) => (at === no ? { ...one, ...changed } : one)));
  const move = (no: number, by: 1 | -1) => {
    const moved = [...sections];
    moved.splice(no + by, 0, ...moved.splice(no, 1));
    if (no + by >= 0 && no + by < sections.length) setSections(moved);
  };

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
      {sections.map((section, no) => (
        <SectionFields
          key={section.key}
          section={section}
          no={no + 1}
          total={sections.length}
          unitId={unitId}
          banks={quiz?.supplies.flatMap(({ bank }) => bank ?? []) ?? []}
          fieldFor={(name) => form.fieldInside(`sections[${no}].${name}`)}
          onChange={(changed) => change(no, changed)}
          onMove={(by) => move(no, by)}
          onRemove={() => setSections(sections.filter((_, at) => at !== no))}
        />
      ))}
      <Button
        tone="quiet"
        size="small"
        icon={<IconPlus />}
        unavailable={sections.length >= 20 ? t('form.sectionsFull') : undefined}
        onClick={() =>
          setSections([...sections, newSection(Math.max(...sections.map(({ key }) => key)) + 1, 5)])
        }
      >
        {t('form.sectionAdd')}
      </Button>
      <ConductFields form={form} />
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

function sectionFaults(sections: readonly SectionDraft[], count: string, fixed: string) {
  return Object.fromEntries(
    sections.flatMap((section, no) =>
      section.drawn
        ? within(section.count, 1, 200)
          ? []
          : [[`sections[${no}].count`, count]]
        : section.fixed.length > 0
          ? []
          : [[`sections[${no}].fixed`, fixed]],
    ),
  ) as Record<string, string>;
}
