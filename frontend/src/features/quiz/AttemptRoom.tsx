import { useState } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AttemptView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { FileDeskContext } from '@/question-types/file-upload/fileDesk';
import { isAnswered, kinds } from '@/question-types/kinds';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Notice } from '@/ui/Notice/Notice';
import { PracticeCheck } from './PracticeCheck';
import { Question } from './Question';
import { QuestionMap } from './QuestionMap';
import { SaveSign } from './SaveSign';
import { Standstill, standstillOf } from './Standstill';
import { useSubmitAttempt } from './quiz.queries';
import { TimeLeft } from './TimeLeft';
import { useAnswers } from './useAnswers';
import { useKeptPictures } from './useKeptPictures';
import { isUnderWay } from './uploads';
import { useUploads } from './useUploads';
import { useTimeLeft } from './useTimeLeft';
import classes from './AttemptRoom.module.css';

/** Where an attempt is worked on: a question at a time, every answer saved as it is given. */
export function AttemptRoom({ attempt, accountId }: { attempt: AttemptView; accountId: string }) {
  const { t } = useTranslation('quiz');
  const navigate = useNavigate();
  const { answers, given, state, unsent } = useAnswers(attempt, accountId);
  useKeptPictures(attempt.questions);
  const { deskFor, underWay } = useUploads(attempt, answers);
  const submission = useSubmitAttempt(attempt.attemptId, () => answers.forget());
  const forwardOnly = attempt.navigation === 'FORWARD_ONLY';
  const [current, setCurrent] = useState(
    forwardOnly ? reached(attempt) : (attempt.questions[0]?.no ?? 1),
  );
  /** Where there is no way back, arriving is kept as an answer would be, so that the server knows of it. */
  const go = (no: number) => {
    if (forwardOnly && !given.has(no)) void answers.change(no, {});
    setCurrent(no);
  };
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const submit = async () => {
    setSending(true);
    const safe = await answers.flush();
    setSending(false);
    setAsking(false);
    if (!safe) return;
    submission.mutate(undefined, {
      onSuccess: () =>
        void navigate({ href: paths.attemptResult(attempt.attemptId), replace: true }),
    });
  };
  const seconds = useTimeLeft(attempt, () => void submit());
  const desk = deskFor(current);
  const question = attempt.questions.find(({ no }) => no === current);
  const last = attempt.questions.length;
  const unanswered = attempt.questions.filter(
    ({ no, type }) => !isAnswered(type, given.get(no)?.answer),
  ).length;
  const standstill = standstillOf(state);
  useOptionKeys(attempt, current, given, (answer) => {
    if (standstill === undefined) void answers.change(current, { answer });
  });
  if (question === undefined) return null;
  const section = attempt.sections[question.section];
  return (
    <div className={classes.room}>
      <div className={classes.bar}>
        {seconds !== null && <TimeLeft seconds={seconds} />}
        <SaveSign state={state} unsent={unsent} />
      </div>
      {standstill !== undefined && (
        <Standstill
          attemptId={attempt.attemptId}
          state={standstill}
          unsent={unsent}
          onTakeOver={() => void answers.takeOver()}
        />
      )}
      <div className={classes.question} inert={standstill !== undefined}>
        {section !== undefined && section.title !== '' && (
          <header className={classes.section}>
            <h2>{section.title}</h2>
            {section.instructions != null && <p>{section.instructions}</p>}
          </header>
        )}
        <FileDeskContext value={desk}>
          <Question
            question={question}
            total={last}
            answer={given.get(current)}
            onChange={(change) => void answers.change(current, change)}
          />
        </FileDeskContext>
        {attempt.practice && (
          <PracticeCheck
            key={`${current} ${JSON.stringify(given.get(current)?.answer)}`}
            attemptId={attempt.attemptId}
            question={question}
            answered={isAnswered(question.type, given.get(current)?.answer)}
            whenSent={() => answers.flush()}
          />
        )}
        <div className={classes.steps}>
          <Button
            tone="secondary"
            icon={<IconArrowLeft />}
            unavailable={current === 1 ? t('isFirst') : forwardOnly ? t('noWayBack') : undefined}
            onClick={() => go(current - 1)}
          >
            {t('previous')}
          </Button>
          {current < last ? (
            <Button
              iconAfter={<IconArrowRight />}
              unavailable={
                forwardOnly && desk.uploads.some(isUnderWay) ? t('filesFirst') : undefined
              }
              onClick={() => go(current + 1)}
            >
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
          onChoose={go}
          reachable={forwardOnly ? current : undefined}
        />
        <Button
          wide
          tone="secondary"
          busy={submission.isPending}
          unavailable={standstill && t('submitLater')}
          onClick={() => setAsking(true)}
        >
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
        busy={submission.isPending || sending}
      >
        {sending && unsent > 0 && <p role="status">{t('submitWaits', { count: unsent })}</p>}
        {underWay > 0 && (
          <p>
            <strong>{t('filesUnderWay', { count: underWay })}</strong>
          </p>
        )}
        <p>{unanswered === 0 ? t('allAnswered') : t('unansweredLeft', { count: unanswered })}</p>
      </ConfirmDialog>
    </div>
  );
}

/** How far the learner has come on a way that only leads forward. */
function reached({ questions }: AttemptView): number {
  return questions.findLast(({ answer }) => answer != null)?.no ?? questions[0]?.no ?? 1;
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
