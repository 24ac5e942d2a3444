import { useTranslation } from 'react-i18next';
import { as, type PlayerProps } from './player';
import classes from '@/features/quiz/Question.module.css';

/** Options as the browser's own radio buttons or check boxes. */
export function ChoicePlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('quiz');
  const single = question.type === 'SINGLE_CHOICE';
  const { options = [] } = as<{ options: { optionId: string; text: string }[] }>(question.shown);
  const { optionIds: chosen = [] } = as<{ optionIds: string[] }>(answer);
  const toggle = (optionId: string, on: boolean) =>
    onAnswer({
      optionIds: single
        ? [optionId]
        : on
          ? [...chosen, optionId]
          : chosen.filter((other) => other !== optionId),
    });
  return (
    <>
      <p className={classes.hint}>{t(single ? 'chooseOne' : 'chooseAll')}</p>
      {options.map((option, index) => (
        <label key={option.optionId} className={classes.option}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(option.optionId)}
            onChange={({ target }) => toggle(option.optionId, target.checked)}
          />
          <span className={classes.key} aria-hidden>
            {index + 1}
          </span>
          {option.text}
        </label>
      ))}
    </>
  );
}
