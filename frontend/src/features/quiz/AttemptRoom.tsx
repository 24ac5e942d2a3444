import { useState } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { IconArrowLeft, IconArrowRight, IconCircleCheck, IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AttemptView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { isAnswered, kinds } from '@/question-types/kinds';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Notice } from '@/ui/Notice/Notice';
import { Question } from './Question';
import { QuestionMap } from './QuestionMap';
import { useSubmitAttempt } from './quiz.queries';
import { TimeLeft } from './TimeLeft';
import { useAnswers } from './useAnswers';
import { useTimeLeft } from './useTimeLeft';
import classes from './AttemptRoom.module.css';

/** Where an attempt is worked on: a question at a time, every answer saved as it is given. */
export function AttemptRoom({ attempt }: { attempt: AttemptView }) {
  const { t } = useTranslation('quiz');
  const navigate = useNavigate();
  const { answers, given, state } = useAnswers(attempt);
  const submission = useSubmitAttempt(attempt.attemptId);
  const [current, setCurrent] = useState(attempt.questions[0]?.no ?? 1);
  const [asking, setAsking] = useState(false);
  const submit = async () => {
    await answers.flush();
    submission.mutate(undefined, {
      onSuccess: () =>
        void navigate({ href: paths.attemptResult(attempt.attemptId), replace: true }),
    });
  };
  const seconds = useTimeLeft(attempt, () => void submit());
  const question = attempt.questions.find(({ no }) => no === current);
  const last = attempt.questions.length;
  const unanswered = attempt.questions.filter(
    ({ no, type }) => !isAnswered(type, given.get(no)?.answer),
  ).length;
  useOptionKeys(attempt, current, given, (answer) => answers.change(current, { answer }));
  if (question === undefined) return null;
  return (
    <div className={classes.room}>
      <div className={classes.bar}>
        {seconds !== null && <TimeLeft seconds={seconds} />}
        <p className={classes.sign} data-state={state} role="status">
          {state === 'waiting' ? <IconCloudOff aria-hidden /> : <IconCircleCheck aria-hidden />}
          {t(`save.${state}`)}
        </p>
      </div>
      <div className={classes.question}>
        <Question
          question={question}
          total={last}
          answer={given.get(current)}
          onChange={(change) => answers.change(current, change)}
        />
        <div className={classes.steps}>
          <Button
            tone="secondary"
            icon={<IconArrowLeft />}
            unavailable={current === 1 ? t('isFirst') : undefined}
            onClick={() => setCurrent(current - 1)}
          >
            {t('previous')}
          </Button>
          {current < last ? (
            <Button iconAfter={<IconArrowRight />} onClick={() => setCurrent(current + 1)}>
              {t('next')}
            </Button>
          ) : (
            <Button tone="accent" onClick={() => setAsking(true)}>
              {t('submit')}
            </Button>
          )}
        </div>
      </div>
      <aside className={classes.side}>
        <h2>{t('map')}</h2>
        <QuestionMap
          questions={attempt.questions}
          given={given}
          current={current}
          onChoose={setCurrent}
        />
        <Button wide tone="secondary" busy={submission.isPending} onClick={() => setAsking(true)}>
          {t('submit')}
        </Button>
        {submission.error !== null && <Notice tone="danger">{wordsFor(submission.error)}</Notice>}
      </aside>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void submit()}
        title={t('submitTitle')}
        action={t('submit')}
        busy={submission.isPending}
      >
        <p>{unanswered === 0 ? t('allAnswered') : t('unansweredLeft', { count: unanswered })}</p>
      </ConfirmDialog>
    </div>
  );
}

/** Number keys pick options where the type has any, as the small numbers beside them promise. */
function useOptionKeys(
  attempt: AttemptView,
  current: number,
  given: ReadonlyMap<number, { answer: unknown }>,
  choose: (answer: object) => void,
) {
  const question = attempt.questions.find(({ no }) => no === current);
  const pick = (index: number) => {
    if (question === undefined) return;
    const answer = kinds[question.type].picked?.(question, given.get(current)?.answer, index);
    if (answer !== undefined) choose(answer);
  };
  useHotkeys([1, 2, 3, 4, 5, 6, 7, 8, 9].map((key) => [String(key), () => pick(key - 1)]));
}
