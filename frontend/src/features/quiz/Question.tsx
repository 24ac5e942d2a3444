import { IconFlag, IconFlagFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PaperQuestion } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import type { Answer } from './answers';
import classes from './Question.module.css';

interface QuestionProps {
  question: PaperQuestion;
  total: number;
  answer: Answer | undefined;
  onChange: (change: Partial<Omit<Answer, 'seq'>>) => void;
}

/** A question with its options as the browser's own radio buttons or check boxes. */
export function Question({ question, total, answer, onChange }: QuestionProps) {
  const { t } = useTranslation('quiz');
  const single = question.type === 'SINGLE_CHOICE';
  const chosen = answer?.optionIds ?? [];
  const flagged = answer?.flagged ?? false;
  const toggle = (optionId: string, on: boolean) =>
    onChange({
      optionIds: single
        ? [optionId]
        : on
          ? [...chosen, optionId]
          : chosen.filter((other) => other !== optionId),
    });
  return (
    <fieldset className={classes.question}>
      <legend>
        <span className={classes.number}>
          {t('questionOf', { no: formatNumber(question.no), total: formatNumber(total) })}
        </span>
        {question.stem}
      </legend>
      <p className={classes.hint}>{t(single ? 'chooseOne' : 'chooseAll')}</p>
      {question.options.map((option, index) => (
        <label key={option.optionId} className={classes.option}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={`question-${question.no}`}
            checked={chosen.includes(option.optionId)}
            onChange={({ target }) => toggle(option.optionId, target.checked)}
          />
          <span className={classes.key} aria-hidden>
            {index + 1}
          </span>
          {option.text}
        </label>
      ))}
      <Button
        tone="quiet"
        size="small"
        icon={flagged ? <IconFlagFilled /> : <IconFlag />}
        aria-pressed={flagged}
        onClick={() => onChange({ flagged: !flagged })}
      >
        {t('flag')}
      </Button>
    </fieldset>
  );
}
