import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '@/ui/Field/ChoiceGroup';
import { choiceId } from '@/ui/Field/choiceId';
import { points, type Point } from './surveyDraft';
import classes from './survey.module.css';

interface RatingFieldProps<V extends string> {
  id: string;
  label: string;
  error?: string | undefined;
  value: V | Point | '';
  /** What the points say: how satisfied somebody is, or how much they use. */
  scale: 'satisfied' | 'used';
  /** The answer of those whom the question does not concern. */
  without?: { value: V; label: string };
  onChange: (value: V | Point) => void;
}

/** One of five points, each with its words: side by side where there is room, below each other on a phone. */
export function RatingField<V extends string = never>({
  id,
  label,
  error,
  value: chosen,
  scale,
  without,
  onChange,
}: RatingFieldProps<V>) {
  const { t } = useTranslation('survey');
  const radio = (value: V | Point, index: number) => (
    <input
      id={choiceId(id, value, index)}
      type="radio"
      name={id}
      checked={value === chosen}
      onChange={() => onChange(value)}
    />
  );
  return (
    <ChoiceGroup id={id} label={label} error={error}>
      <div className={classes.rating}>
        <div className={classes.points}>
          {points.map((point, index) => (
            <label key={point} className={classes.point}>
              {radio(point, index)}
              <span className={classes.figure} aria-hidden>
                {point}
              </span>
              <span>{t(`point.${scale}.${point}`)}</span>
            </label>
          ))}
        </div>
        {without !== undefined && (
          <label className={classes.without}>
            {radio(without.value, points.length)}
            <span>{without.label}</span>
          </label>
        )}
      </div>
    </ChoiceGroup>
  );
}
