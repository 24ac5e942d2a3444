import { useTranslation } from 'react-i18next';
import type { QuestionType } from '@/shared/api/schema';
import { AnsweredFiles } from './file-upload/AnsweredFiles';
import { kinds } from './kinds';
import classes from './players.module.css';

interface AnswerBesideProps {
  type: QuestionType;
  shown: unknown;
  answer: unknown;
  /** Where files are fetched. */
  filesAt: string;
}

/** What an answer holds beside the text that may be annotated: other parts, and files. */
export function AnswerBeside({ type, shown, answer, filesAt }: AnswerBesideProps) {
  const { t } = useTranslation('question-types');
  const kind = kinds[type];
  return (
    <>
      {(kind.beside?.(shown, answer, t) ?? []).map((line, no) => (
        <p key={no} className={classes.told}>
          {line}
        </p>
      ))}
      <AnsweredFiles files={kind.files?.(shown, answer) ?? []} at={filesAt} />
    </>
  );
}
