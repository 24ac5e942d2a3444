import { IconFlag, IconFlagFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PaperQuestion } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { QuestionPicture } from '@/question-types/picture/QuestionPicture';
import { PlayerBody } from '@/question-types/PlayerBody';
import type { Answer } from './answers';
import classes from './Question.module.css';

interface QuestionProps {
  question: PaperQuestion;
  total: number;
  answer: Answer | undefined;
  onChange: (change: Partial<Omit<Answer, 'seq'>>) => void;
}

/** A question with the fields that its type is answered by. */
export function Question({ question, total, answer, onChange }: QuestionProps) {
  const { t } = useTranslation('quiz');
  const flagged = answer?.flagged ?? false;
  return (
    <fieldset className={classes.question}>
      <legend>
        <span className={classes.number}>
          {t('questionOf', { no: formatNumber(question.no), total: formatNumber(total) })}
        </span>
        {question.stem}
      </legend>
      <QuestionPicture picture={question.picture} />
      <PlayerBody
        key={question.no}
        question={question}
        name={`question-${question.no}`}
        answer={answer?.answer}
        onAnswer={(given) => onChange({ answer: given })}
      />
      <Button
        tone="quiet"
        size="small"
        icon={flagged ? <IconFlagFilled /> : <IconFlag />}
        aria-pressed={flagged}
        onClick={() => onChange({ flagged: !flagged })}
      >
        {t('flag')}
      </Button>
    </fieldset>
  );
}
