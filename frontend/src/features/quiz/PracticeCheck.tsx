import { useTranslation } from 'react-i18next';
import type { PaperQuestion } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { kinds } from '@/question-types/kinds';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { useCheckAnswer } from './quiz.queries';
import { Review } from './Review';
import classes from './AttemptRoom.module.css';

interface PracticeCheckProps {
  attemptId: string;
  question: PaperQuestion;
  answered: boolean;
  /** Settles once the answer is on the server, which judges what it has. */
  whenSent: () => Promise<boolean>;
}

/** In practice, what the answer is worth and why, as soon as one asks. */
export function PracticeCheck({ attemptId, question, answered, whenSent }: PracticeCheckProps) {
  const { t } = useTranslation('quiz');
  const { mutate, data, isPending, error } = useCheckAnswer(attemptId, question.no);
  if (kinds[question.type].onlyRead) return null;
  return (
    <div className={classes.check}>
      <Button
        tone="secondary"
        size="small"
        busy={isPending}
        unavailable={answered ? undefined : t('checkNeedsAnswer')}
        onClick={() => void whenSent().then((sent) => sent && mutate())}
      >
        {t('check')}
      </Button>
      {error !== null && <Notice tone="danger">{wordsFor(error)}</Notice>}
      <div role="status">
        {data !== undefined && <Review questions={[data]} attemptId={attemptId} headless />}
      </div>
    </div>
  );
}
