import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field/TextField';
import { topicsQuery } from './questions.queries';

interface TopicFieldProps {
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  /** The bank whose topics are on offer; those of all banks when it is left out. */
  unitId: string | undefined;
  label?: string;
  hint?: string;
  optional?: boolean;
  onChange: (topic: string) => void;
}

/** A topic, with those already used on offer so that one thing keeps one name. */
export function TopicField({ unitId, label, hint, ...field }: TopicFieldProps) {
  const { t } = useTranslation('question-bank');
  const { data: topics = [] } = useQuery(topicsQuery(unitId));
  const listId = `${field.id}-topics`;
  return (
    <>
      <TextField
        {...field}
        label={label ?? t('form.topic')}
        hint={hint ?? t('form.topicHint')}
        list={listId}
        autoComplete="off"
        maxLength={200}
      />
      <datalist id={listId}>
        {topics.map(({ topic }) => (
          <option key={topic} value={topic} />
        ))}
      </datalist>
    </>
  );
}
