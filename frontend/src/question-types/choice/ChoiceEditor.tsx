import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecimalField } from '@/question-types/fields/DecimalField';
import { ItemRows } from '@/question-types/fields/ItemRows';
import { LineField } from '@/question-types/fields/LineField';
import { as, type EditorProps } from '@/question-types/kind';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import {
  emptyOption,
  fewestOptions,
  marked,
  mostOptions,
  type ChoiceBody,
  type Option,
} from './choice';
import classes from './ChoiceEditor.module.css';

const scorings = ['', 'ALL_OR_NOTHING', 'PARTIAL', 'WEIGHTS'] as const;
const letter = (index: number) => String.fromCharCode(65 + index);

/** The options of a question, each with the mark that makes it right, and with its weight and feedback where these are wanted. */
export function ChoiceEditor({ type, body, onChange, field }: EditorProps) {
  const { t } = useTranslation('question-types');
  const { options = [], scoring } = as<ChoiceBody>(body);
  const single = type === 'SINGLE_CHOICE';
  const weighed = scoring === 'WEIGHTS';
  const [advised, setAdvised] = useState(options.some(({ feedback }) => Boolean(feedback)));
  const write = (change: Partial<ChoiceBody>) => onChange({ ...as<ChoiceBody>(body), ...change });
  return (
    <>
      <ItemRows
        {...field('options')}
        legend={t('form.options')}
        hint={t(single ? 'form.oneRight' : 'form.severalRight')}
        items={options}
        fewest={fewestOptions}
        most={mostOptions}
        ordered
        single={!weighed && !advised}
        nameOf={(index) => t('form.option', { letter: letter(index) })}
        addWords={t('form.addOption')}
        fresh={emptyOption}
        onChange={(next) => write({ options: next })}
      >
        {(option, index, change) => (
          <>
            <div data-wide className={classes.option}>
              <label className={classes.target}>
                <input
                  type={single ? 'radio' : 'checkbox'}
                  name={field('options').id}
                  aria-label={t('form.isRight', { letter: letter(index) })}
                  checked={option.correct}
                  onChange={({ target }) =>
                    write({ options: marked(options, index, type, target.checked) })
                  }
                />
              </label>
              <LineField
                {...field(`options[${index}].text`)}
                label={t('form.option', { letter: letter(index) })}
                maxLength={1000}
                value={option.text}
                onChange={(text) => change({ ...option, text })}
              />
            </div>
            {weighed && (
              <DecimalField
                {...field(`options[${index}].weightPercent`)}
                label={t('form.weightPercent')}
                value={option.weightPercent ?? 0}
                onChange={(weightPercent) => change({ ...option, weightPercent })}
              />
            )}
            {advised && <Feedback {...{ option, index, change, field }} />}
          </>
        )}
      </ItemRows>
      <SelectField
        {...field('scoring')}
        label={t('form.scoring')}
        hint={weighed ? t('form.weightsHint') : undefined}
        choices={scorings.map((value) => ({ value, label: t(`form.scorings.${value || 'QUIZ'}`) }))}
        value={scoring ?? ''}
        onChange={(value) => write({ scoring: value || null })}
      />
      <CheckboxField
        id={field('advised').id}
        label={t('form.perOptionFeedback')}
        hint={t('form.feedbackHint')}
        value={advised}
        onChange={setAdvised}
      />
    </>
  );
}

interface FeedbackProps extends Pick<EditorProps, 'field'> {
  option: Option;
  index: number;
  change: (option: Option) => void;
}

function Feedback({ option, index, change, field }: FeedbackProps) {
  const { t } = useTranslation('question-types');
  return (
    <div data-wide>
      <TextArea
        {...field(`options[${index}].feedback`)}
        label={t('form.feedback')}
        optional
        rows={2}
        maxLength={4000}
        value={option.feedback ?? ''}
        onChange={(feedback) => change({ ...option, feedback: feedback || null })}
      />
    </div>
  );
}
