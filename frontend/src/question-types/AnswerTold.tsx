import { useTranslation } from 'react-i18next';
import type { QuestionType } from '@/shared/api/schema';
import { AnsweredFiles } from './file-upload/AnsweredFiles';
import { filesUrl } from './file-upload/fileDesk';
import { kinds } from './kinds';
import classes from './players.module.css';

interface AnswerToldProps {
  type: QuestionType;
  shown: unknown;
  answer: unknown;
  /** Whose files can be fetched; without it they are only named. */
  attemptId?: string | undefined;
  /** Where they are fetched by those who may not know whose they are. */
  filesAt?: string | undefined;
}

/** An answer in lines to read. */
export function AnswerTold({ type, shown, answer, attemptId, filesAt }: AnswerToldProps) {
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
      <AnsweredFiles files={files} at={filesAt ?? (attemptId && filesUrl(attemptId))} />
    </>
  );
}
