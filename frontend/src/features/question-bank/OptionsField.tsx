import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionType } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { IconButton } from '@/ui/Button/IconButton';
import { emptyOption, fewestOptions, marked, mostOptions, type OptionDraft } from './questionForm';
import classes from './QuestionEditor.module.css';

interface OptionsFieldProps {
  id: string;
  name: string;
  type: QuestionType;
  value: readonly OptionDraft[];
  error: string | undefined;
  onChange: (options: OptionDraft[]) => void;
}

/** The options of a question, each with the mark that makes it right. */
export function OptionsField({ id, name, type, value, error, onChange }: OptionsFieldProps) {
  const { t } = useTranslation('question-bank');
  const letter = (index: number) => String.fromCharCode(65 + index);
  return (
    <fieldset className={classes.options} aria-describedby={`${id}-hint`}>
      <legend className={classes.legend}>{t('form.options')}</legend>
      <p id={`${id}-hint`} className={classes.hint}>
        {t(type === 'SINGLE_CHOICE' ? 'form.oneRight' : 'form.severalRight')}
      </p>
      {value.map((option, index) => (
        <div key={option.key} className={classes.option} data-correct={option.correct || undefined}>
          <label className={classes.markTarget}>
            <input
              type={type === 'SINGLE_CHOICE' ? 'radio' : 'checkbox'}
              name={name}
              className={classes.mark}
              aria-label={t('form.isRight', { letter: letter(index) })}
              checked={option.correct}
              onChange={({ target }) => onChange(marked(value, option.key, type, target.checked))}
            />
          </label>
          <input
            id={index === 0 ? id : undefined}
            type="text"
            className={classes.text}
            aria-label={t('form.option', { letter: letter(index) })}
            placeholder={t('form.option', { letter: letter(index) })}
            aria-invalid={error !== undefined || undefined}
            aria-describedby={error === undefined ? undefined : `${id}-error`}
            maxLength={500}
            value={option.text}
            onChange={({ target }) =>
              onChange(
                value.map((each) =>
                  each.key === option.key ? { ...each, text: target.value } : each,
                ),
              )
            }
          />
          <IconButton
            size="small"
            label={t('form.removeOption', { letter: letter(index) })}
            icon={<IconTrash />}
            disabled={value.length <= fewestOptions}
            onClick={() => onChange(value.filter(({ key }) => key !== option.key))}
          />
        </div>
      ))}
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
      <div>
        <Button
          tone="quiet"
          size="small"
          icon={<IconPlus />}
          unavailable={
            value.length < mostOptions ? undefined : t('form.mostOptions', { count: mostOptions })
          }
          onClick={() => onChange([...value, emptyOption()])}
        >
          {t('form.addOption')}
        </Button>
      </div>
    </fieldset>
  );
}
