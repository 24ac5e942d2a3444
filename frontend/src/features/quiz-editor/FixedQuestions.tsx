import { useQueries } from '@tanstack/react-query';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/Button/IconButton';
import { LookupField } from '@/ui/Lookup/LookupField';
import { chosenQuestionQuery, findQuestions } from './quiz.queries';
import classes from './Quiz.module.css';

interface FixedQuestionsProps {
  id: string;
  name: string;
  error: string | undefined;
  unitId: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Questions chosen one by one, in the order they are asked. */
export function FixedQuestions({ unitId, value, onChange, ...field }: FixedQuestionsProps) {
  const { t } = useTranslation('quiz-editor');
  const chosen = useQueries({ queries: value.map(chosenQuestionQuery) });
  const raised = (index: number) => {
    const moved = [...value];
    moved.splice(index - 1, 0, ...moved.splice(index, 1));
    return moved;
  };
  return (
    <>
      <LookupField
        {...field}
        label={t('form.addQuestion')}
        hint={t('form.addQuestionHint')}
        value={null}
        find={(words) => findQuestions(unitId, words)}
        onChange={(choice) => {
          if (choice !== null && !value.includes(choice.value)) onChange([...value, choice.value]);
        }}
      />
      <ol className={classes.fixed}>
        {value.map((questionId, index) => {
          const stem = chosen[index]?.data?.stem ?? t('form.questionGone');
          return (
            <li key={questionId}>
              <span>{stem}</span>
              {index > 0 && (
                <IconButton
                  label={t('form.questionUp', { stem })}
                  icon={<IconArrowUp />}
                  onClick={() => onChange(raised(index))}
                />
              )}
              <IconButton
                label={t('form.questionRemove', { stem })}
                icon={<IconTrash />}
                onClick={() => onChange(value.filter((one) => one !== questionId))}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}
