import { useTranslation } from 'react-i18next';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { NumberField } from '@/ui/Field/NumberField';
import { RadioField } from '@/ui/Field/RadioField';
import { SelectField } from '@/ui/Field/SelectField';
import type { useForm } from '@/ui/Form/useForm';
import { markings, type QuizDraft } from './quizForm';
import classes from './Quiz.module.css';

const combinings = ['MEDIAN', 'MEAN'] as const;

/** Who marks what no key can mark, and by which rule. */
export function MarkingFields({ form }: { form: ReturnType<typeof useForm<QuizDraft>> }) {
  const { t } = useTranslation('quiz-editor');
  const { marking } = form.values;
  return (
    <>
      <RadioField
        {...form.field('marking')}
        label={t('form.marking')}
        hint={t('form.markingHint')}
        choices={markings.map((value) => ({ value, label: t(`markings.${value}`) }))}
      />
      {marking === 'TWO' && (
        <NumberField
          {...form.field('tolerancePercent')}
          label={t('form.tolerance')}
          hint={t('form.toleranceHint')}
          min={0}
          max={100}
        />
      )}
      {marking === 'PEERS' && (
        <>
          <div className={classes.numbers}>
            <NumberField
              {...form.field('reviewsEach')}
              label={t('form.reviewsEach')}
              hint={t('form.reviewsEachHint')}
              min={1}
              max={10}
            />
            <NumberField
              {...form.field('reviewsNeeded')}
              label={t('form.reviewsNeeded')}
              hint={t('form.reviewsNeededHint')}
              min={1}
              max={10}
            />
            <NumberField
              {...form.field('days')}
              label={t('form.days')}
              hint={t('form.daysHint')}
              min={1}
              max={60}
            />
            <SelectField
              {...form.field('combining')}
              label={t('form.combining')}
              choices={combinings.map((value) => ({ value, label: t(`combinings.${value}`) }))}
            />
          </div>
          <CheckboxField
            {...form.field('ownFirst')}
            label={t('form.ownFirst')}
            hint={t('form.ownFirstHint')}
          />
        </>
      )}
    </>
  );
}
