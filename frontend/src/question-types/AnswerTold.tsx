import { useTranslation } from 'react-i18next';
import type { QuestionType } from '@/shared/api/schema';
import { kinds } from './kinds';
import classes from './players.module.css';

interface AnswerToldProps {
  type: QuestionType;
  shown: unknown;
  answer: unknown;
}

/** An answer in lines to read. */
export function AnswerTold({ type, shown, answer }: AnswerToldProps) {
  const { t } = useTranslation('question-types');
  const kind = kinds[type];
  const lines = answer != null && kind.isAnswered(answer) ? kind.told(shown, answer, t) : [];
  if (lines.length === 0) return <p className={classes.told}>{t('notAnswered')}</p>;
  return lines.map((line, no) => (
    <p key={no} className={classes.told}>
      {line}
    </p>
  ));
}
