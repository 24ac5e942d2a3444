import { useTranslation } from 'react-i18next';
import type { QuestionType } from '@/shared/api/schema';
import { AnsweredFiles } from './file-upload/AnsweredFiles';
import { kinds } from './kinds';
import classes from './players.module.css';

interface AnswerToldProps {
  type: QuestionType;
  shown: unknown;
  answer: unknown;
  /** Whose files can be fetched; without it they are only named. */
  attemptId?: string | undefined;
}

/** An answer in lines to read. */
export function AnswerTold({ type, shown, answer, attemptId }: AnswerToldProps) {
  const { t } = useTranslation('question-types');
  const kind = kinds[type];
  const lines = answer != null && kind.isAnswered(answer) ? kind.told(shown, answer, t) : [];
  const files = answer == null ? [] : (kind.files?.(shown, answer) ?? []);
  if (lines.length + files.length === 0) {
    return <p className={classes.told}>{t('notAnswered')}</p>;
  }
  return (
    <>
      {lines.map((line, no) => (
        <p key={no} className={classes.told}>
          {line}
        </p>
      ))}
      <AnsweredFiles {...{ files, attemptId }} />
    </>
  );
}
