import { useTranslation } from 'react-i18next';
import { as, type PlayerProps } from '@/question-types/kind';
import classes from '@/question-types/players.module.css';
import { chosenWith, type ShownOptions } from './choice';

/** Options as the browser's own radio buttons or check boxes. */
export function ChoicePlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const single = question.type === 'SINGLE_CHOICE';
  const { options = [] } = as<ShownOptions>(question.shown);
  const { optionIds: chosen = [] } = as<{ optionIds: string[] }>(answer);
  return (
    <>
      <p className={classes.hint}>{t(single ? 'chooseOne' : 'chooseAll')}</p>
      {options.map((option, index) => (
        <label key={option.optionId} className={classes.option}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(option.optionId)}
            onChange={() => onAnswer(chosenWith(question.type, chosen, option.optionId))}
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
