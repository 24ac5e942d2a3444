import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { NumberField } from '@/ui/Field/NumberField';
import { RadioField } from '@/ui/Field/RadioField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import type { useForm } from '@/ui/Form/useForm';
import type { QuizDraft } from './quizForm';
import { MarkingFields } from './MarkingFields';
import { ShownField } from './ShownField';
import classes from './Quiz.module.css';

const scorings = ['ALL_OR_NOTHING', 'PARTIAL'] as const;
const reviews = ['NEVER', 'AFTER_SUBMIT', 'AFTER_PASS', 'BY_MOMENT'] as const;
const gradings = ['BEST', 'LAST', 'AVERAGE'] as const;
const navigations = ['FREE', 'FORWARD_ONLY'] as const;

/** How a quiz is taken and what is shown of it afterwards. */
export function ConductFields({ form }: { form: ReturnType<typeof useForm<QuizDraft>> }) {
  const { t } = useTranslation('quiz-editor');
  const { values } = form;
  return (
    <>
      <div className={classes.numbers}>
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
        <NumberField
          {...form.field('pauseMinutes')}
          label={t('form.pause')}
          hint={t('form.pauseHint')}
          optional
          min={1}
        />
        <TextField
          {...form.field('opensAt')}
          type="datetime-local"
          label={t('form.opens')}
          hint={t('form.opensHint')}
          optional
        />
        <TextField
          {...form.field('closesAt')}
          type="datetime-local"
          label={t('form.closes')}
          hint={t('form.closesHint')}
          optional
        />
        <SelectField
          {...form.field('grading')}
          label={t('form.grading')}
          choices={gradings.map((value) => ({ value, label: t(`gradings.${value}`) }))}
        />
        <SelectField
          {...form.field('review')}
          label={t('form.review')}
          choices={reviews.map((value) => ({ value, label: t(`reviews.${value}`) }))}
        />
      </div>
      {values.review === 'BY_MOMENT' && (
        <ShownField {...form.field('shown')} practice={values.practice} />
      )}
      <RadioField
        {...form.field('navigation')}
        label={t('form.navigation')}
        choices={navigations.map((value) => ({ value, label: t(`navigations.${value}`) }))}
      />
      <RadioField
        {...form.field('scoring')}
        label={t('form.scoring')}
        choices={scorings.map((value) => ({ value, label: t(`scorings.${value}`) }))}
      />
      <CheckboxField {...form.field('shuffleQuestions')} label={t('form.shuffleQuestions')} />
      <CheckboxField {...form.field('shuffleOptions')} label={t('form.shuffle')} />
      <CheckboxField
        {...form.field('practice')}
        label={t('form.practice')}
        hint={t('form.practiceHint')}
      />
      <MarkingFields form={form} />
    </>
  );
}
