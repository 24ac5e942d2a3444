import { useTranslation } from 'react-i18next';
import { as, type PlayerProps } from './player';
import classes from '@/features/quiz/Question.module.css';

export function TrueFalsePlayer({ name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('quiz');
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
