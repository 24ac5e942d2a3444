import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field/TextField';
import { topicsQuery } from './questions.queries';

interface TopicFieldProps {
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  unitId: string;
  onChange: (topic: string) => void;
}

/** A topic, with those already used on offer so that one thing keeps one name. */
export function TopicField({ unitId, ...field }: TopicFieldProps) {
  const { t } = useTranslation('question-bank');
  const { data: topics = [] } = useQuery(topicsQuery(unitId));
  const listId = `${field.id}-topics`;
  return (
    <>
      <TextField
        {...field}
        label={t('form.topic')}
        hint={t('form.topicHint')}
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
