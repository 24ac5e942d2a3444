import { useTranslation } from 'react-i18next';
import { as, type PlayerProps } from '@/question-types/kind';
import classes from '@/question-types/players.module.css';

export function TrueFalsePlayer({ name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { value: said } = as<{ value: boolean }>(answer);
  return [true, false].map((value) => (
    <label key={String(value)} className={classes.option}>
      <input
        type="radio"
        name={name}
        checked={said === value}
        onChange={() => onAnswer({ value })}
      />
      {t(value ? 'isTrue' : 'isFalse')}
    </label>
  ));
}
