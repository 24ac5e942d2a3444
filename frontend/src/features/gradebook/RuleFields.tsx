import { useTranslation } from 'react-i18next';
import { RadioField } from '@/ui/Field/RadioField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import type { useForm } from '@/ui/Form/useForm';
import { typedMark } from './marks';
import { formulas, scaleOf, type SchemeDraft } from './schemeForm';
import { useRuleWords } from './useRuleWords';
import classes from './gradebook.module.css';

export type SchemeForm = ReturnType<typeof useForm<SchemeDraft>>;

/** The formula of the final mark, and what it says in words. */
export function RuleFields({ form }: { form: SchemeForm }) {
  const { t } = useTranslation('gradebook');
  const rules = useRuleWords();
  const { values } = form;
  const { formula } = values;
  return (
    <div className={classes.form}>
      <div className={classes.fields}>
        <SelectField
          {...form.field('formula')}
          label={t('rules.formula')}
          choices={formulas.map((value) => ({ value, label: t(`formulas.${value}`) }))}
        />
        {formula === 'BEST_OF' && (
          <TextField
            {...form.field('bestCount')}
            label={t('rules.bestCount')}
            inputMode="numeric"
          />
        )}
        {(formula === 'WEIGHTED_MEAN' || formula === 'SIMPLE_MEAN') && (
          <TextField
            {...form.field('dropLowest')}
            label={t('rules.dropLowest')}
            inputMode="numeric"
          />
        )}
        {formula !== 'SUM' && (
          <TextField {...form.field('outOf')} label={t('rules.outOf')} inputMode="numeric" />
        )}
        <SelectField
          {...form.field('decimals')}
          label={t('rules.decimals')}
          choices={(['0', '1', '2'] as const).map((value) => ({
            value,
            label: t(`rules.decimalsOf.${value}`),
          }))}
        />
        <TextField {...form.field('passMark')} label={t('rules.passMark')} inputMode="decimal" />
      </div>
      {formula !== 'SUM' && (
        <RadioField
          {...form.field('missing')}
          label={t('rules.missing')}
          choices={(['ZERO', 'LEFT_OUT'] as const).map((value) => ({
            value,
            label: t(`rules.missings.${value}`),
          }))}
        />
      )}
      <p role="status" className={classes.words}>
        <strong>{t('rules.inWords')}:</strong>{' '}
        {rules.whole({
          formula,
          missing: values.missing,
          bestCount: Number(values.bestCount),
          dropLowest: Number(values.dropLowest),
          decimals: Number(values.decimals),
          passMark: typedMark(values.passMark) ?? 0,
          scale: scaleOf(values),
        })}
      </p>
    </div>
  );
}
