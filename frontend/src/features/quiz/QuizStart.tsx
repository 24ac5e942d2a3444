import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QuizStartView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { useStartAttempt } from './quiz.queries';
import classes from './QuizStart.module.css';

interface QuizStartProps {
  enrolmentId: string;
  quiz: QuizStartView;
}

/** The rules before the first question, and what was achieved so far. */
export function QuizStart({ enrolmentId, quiz }: QuizStartProps) {
  const { t } = useTranslation('quiz');
  return (
    <div className={classes.start}>
      <Card>
        {quiz.instructions && <p className={classes.instructions}>{quiz.instructions}</p>}
        <dl className={classes.facts}>
          <dt>{t('questions')}</dt>
          <dd>{formatNumber(quiz.questionCount)}</dd>
          <dt>{t('timeLimit')}</dt>
          <dd>
            {quiz.timeLimitMinutes == null
              ? t('noLimit')
              : t('minutes', { count: quiz.timeLimitMinutes })}
          </dd>
          <dt>{t('passMark')}</dt>
          <dd>{formatNumber(quiz.passMarkPercent)}%</dd>
          <dt>{t('attempts')}</dt>
          <dd>
            {quiz.attemptsAllowed == null
              ? t('attemptsFree', { used: formatNumber(quiz.attemptsUsed) })
              : t('attemptsOf', {
                  used: formatNumber(quiz.attemptsUsed),
                  allowed: formatNumber(quiz.attemptsAllowed),
                })}
          </dd>
        </dl>
        <ul className={classes.rules}>
          <li>{t('ruleSaved')}</li>
          {quiz.timeLimitMinutes != null && <li>{t('ruleTime')}</li>}
          <li>{t('ruleHonour')}</li>
        </ul>
        <Begin enrolmentId={enrolmentId} quiz={quiz} />
      </Card>
      {quiz.attempts.length > 0 && <MadeAttempts quiz={quiz} />}
    </div>
  );
}

function Begin({ enrolmentId, quiz }: QuizStartProps) {
  const { t } = useTranslation('quiz');
  const navigate = useNavigate();
  const { mutate, isPending, error } = useStartAttempt(enrolmentId, quiz.quizId);
  if (quiz.openAttemptId != null) {
    return <ButtonLink href={paths.attempt(quiz.openAttemptId)}>{t('resume')}</ButtonLink>;
  }
  if (!quiz.mayStart) return <Notice tone="info">{quiz.why ?? t('mayNotStart')}</Notice>;
  return (
    <>
      <Button
        busy={isPending}
        onClick={() =>
          mutate(undefined, {
            onSuccess: ({ attemptId }) => void navigate({ href: paths.attempt(attemptId) }),
          })
        }
      >
        {t(quiz.attemptsUsed === 0 ? 'begin' : 'again')}
      </Button>
      {error !== null && <Notice tone="danger">{wordsFor(error)}</Notice>}
    </>
  );
}

function MadeAttempts({ quiz }: { quiz: QuizStartView }) {
  const { t } = useTranslation('quiz');
  return (
    <Card title={t('madeAttempts')}>
      <ul className={classes.attempts}>
        {quiz.attempts
          .filter(({ submittedAt }) => submittedAt != null)
          .map((attempt) => (
            <li key={attempt.attemptId}>
              <Link href={paths.attemptResult(attempt.attemptId)}>
                {t('attemptNo', { number: formatNumber(attempt.number) })}
              </Link>
              <span>{attempt.submittedAt != null && formatDayTime(attempt.submittedAt)}</span>
              <strong>{formatNumber(attempt.scorePercent ?? 0)}%</strong>
              <StatusBadge tone={attempt.passed ? 'success' : 'neutral'}>
                {t(attempt.awaitsMarking ? 'awaiting' : attempt.passed ? 'passed' : 'failed')}
              </StatusBadge>
            </li>
          ))}
      </ul>
    </Card>
  );
}
