import { useTranslation } from 'react-i18next';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import classes from './Quiz.module.css';

interface TopicsFieldProps {
  id: string;
  value: readonly string[];
  topics: readonly { topic: string; count: number }[] | undefined;
  error: string | undefined;
  /** What is said when there is no topic to choose. */
  none: string;
  onChange: (topics: string[]) => void;
}

/** The topics to draw from, each with the number of approved questions it has. */
export function TopicsField({ id, value, topics, error, none, onChange }: TopicsFieldProps) {
  const { t } = useTranslation('quiz-editor');
  if (topics === undefined) return <Skeleton height="6rem" />;
  // A topic chosen earlier stays in sight even when its questions are gone.
  const gone = value.filter((chosen) => !topics.some(({ topic }) => topic === chosen));
  const all = [...topics, ...gone.map((topic) => ({ topic, count: 0 }))];
  return (
    <fieldset
      className={classes.topicsField}
      aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
    >
      <legend className={classes.legend}>{t('form.topics')}</legend>
      <p id={`${id}-hint`} className={classes.hint}>
        {all.length === 0 ? none : t('form.topicsHint')}
      </p>
      {all.map(({ topic, count }, index) => (
        <label key={topic} className={classes.topic}>
          <input
            id={index === 0 ? id : undefined}
            type="checkbox"
            checked={value.includes(topic)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, topic] : value.filter((each) => each !== topic))
            }
          />
          <span>{topic}</span>
          <span className={classes.hint}>{t('form.approved', { count })}</span>
        </label>
      ))}
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
