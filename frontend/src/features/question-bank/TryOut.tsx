import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { RehearsalView, RehearseQuestion } from '@/shared/api/schema';
import { AnswerTold } from '@/question-types/AnswerTold';
import { as } from '@/question-types/kind';
import { QuestionPicture } from '@/question-types/picture/QuestionPicture';
import { PlayerBody } from '@/question-types/PlayerBody';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { Tried } from './Tried';
import { useTryOut } from './questions.queries';
import classes from './TryPanel.module.css';

interface TryOutProps {
  asked: RehearseQuestion;
  looked: RehearsalView;
}

/** A question as learners meet it: it can be answered, and what that would earn is told. */
export function TryOut({ asked, looked }: TryOutProps) {
  const { t } = useTranslation('question-bank');
  const trial = useTryOut();
  const [answer, setAnswer] = useState<object>({});
  return (
    <>
      <p className={classes.stem}>{looked.stem.trim() || t('try.noStem')}</p>
      <QuestionPicture picture={looked.picture} />
      <PlayerBody
        question={{ type: asked.type, stem: looked.stem, shown: looked.shown }}
        name="try"
        answer={answer}
        onAnswer={(given) => setAnswer(as(given))}
      />
      <div>
        <Button
          tone="secondary"
          busy={trial.isPending}
          onClick={() => {
            // The body as the server would keep it, where every part that needs an id has got one.
            const question = { ...asked, body: looked.body };
            trial.mutate({ question, answer });
          }}
        >
          {t('try.mark')}
        </Button>
      </div>
      {trial.error !== null && <Notice tone="warning">{wordsFor(trial.error)}</Notice>}
      {trial.data !== undefined && (
        <Tried tried={trial.data}>
          <AnswerTold type={asked.type} shown={looked.shown} answer={trial.data.solution} />
        </Tried>
      )}
    </>
  );
}
