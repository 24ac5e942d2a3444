import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QuizStartView } from '@/shared/api/schema';
import { fieldErrors, wordsFor } from '@/shared/api/problem';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { TextField } from '@/ui/Field/TextField';
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
        <Facts quiz={quiz} />
        <ul className={classes.rules}>
          <li>{t('ruleSaved')}</li>
          {quiz.timeLimitMinutes != null && <li>{t('ruleTime')}</li>}
          {quiz.conduct.navigation === 'FORWARD_ONLY' && <li>{t('ruleForward')}</li>}
          {quiz.conduct.practice && <li>{t('rulePractice')}</li>}
          {quiz.conduct.doubleMarking != null && !quiz.conduct.practice && (
            <li>{t('ruleTwoMarkers')}</li>
          )}
          {quiz.conduct.peerReview != null && !quiz.conduct.practice && (
            <li>
              {t('rulePeers', {
                each: formatNumber(quiz.conduct.peerReview.reviewsEach),
                days: formatNumber(quiz.conduct.peerReview.days),
              })}
            </li>
          )}
          <li>{t('ruleHonour')}</li>
        </ul>
        <Begin enrolmentId={enrolmentId} quiz={quiz} />
      </Card>
      {quiz.attempts.length > 0 && <MadeAttempts quiz={quiz} />}
    </div>
  );
}

function Facts({ quiz }: { quiz: QuizStartView }) {
  const { t } = useTranslation('quiz');
  const { conduct, closesAt } = quiz;
  const { opensAt, pauseMinutes } = conduct;
  const named = quiz.sections.filter(({ title }) => title !== '');
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('questions')}</dt>
        <dd>{formatNumber(quiz.questionCount)}</dd>
      </div>
      {named.length > 0 && (
        <div>
          <dt>{t('sections')}</dt>
          <dd>
            {named
              .map(({ title, questionCount }) => t('sectionFacts', { title, count: questionCount }))
              .join('; ')}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('timeLimit')}</dt>
        <dd>
          {quiz.timeLimitMinutes == null
            ? t('noLimit')
            : t('minutes', { count: quiz.timeLimitMinutes })}
          {quiz.extended && <> ({t('extended')})</>}
        </dd>
      </div>
      {opensAt != null && (
        <div>
          <dt>{t('opensAt')}</dt>
          <dd>{formatDayTime(opensAt)}</dd>
        </div>
      )}
      {closesAt != null && (
        <div>
          <dt>{t('closesAt')}</dt>
          <dd>{formatDayTime(closesAt)}</dd>
        </div>
      )}
      <div>
        <dt>{t('passMark')}</dt>
        <dd>{formatNumber(quiz.passMarkPercent)}%</dd>
      </div>
      <div>
        <dt>{t('attempts')}</dt>
        <dd>
          {quiz.attemptsAllowed == null
            ? t('attemptsFree', { used: formatNumber(quiz.attemptsUsed) })
            : t('attemptsOf', {
                used: formatNumber(quiz.attemptsUsed),
                allowed: formatNumber(quiz.attemptsAllowed),
              })}
          {pauseMinutes != null && <> · {t('pause', { count: pauseMinutes })}</>}
        </dd>
      </div>
      {quiz.attemptsAllowed !== 1 && !conduct.practice && (
        <div>
          <dt>{t('grading')}</dt>
          <dd>{t(`gradings.${conduct.grading}`)}</dd>
        </div>
      )}
    </dl>
  );
}

function Begin({ enrolmentId, quiz }: QuizStartProps) {
  const { t } = useTranslation('quiz');
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useStartAttempt(
    enrolmentId,
    quiz.quizId,
    quiz.attemptsUsed + 1,
  );
  if (quiz.openAttemptId != null) {
    return <ButtonLink href={paths.attempt(quiz.openAttemptId)}>{t('resume')}</ButtonLink>;
  }
  if (!quiz.mayStart) return <Notice tone="info">{quiz.why ?? t('mayNotStart')}</Notice>;
  const wrong = fieldErrors(error)['password'];
  return (
    <form
      noValidate
      className={classes.begin}
      onSubmit={(event) => {
        event.preventDefault();
        mutate(quiz.passwordNeeded ? password : undefined, {
          onSuccess: ({ attemptId }) => void navigate({ href: paths.attempt(attemptId) }),
        });
      }}
    >
      {quiz.passwordNeeded && (
        <TextField
          id="quiz-password"
          label={t('password')}
          hint={t('passwordHint')}
          autoComplete="off"
          value={password}
          onChange={setPassword}
          error={wrong}
        />
      )}
      <Button type="submit" busy={isPending}>
        {t(quiz.attemptsUsed === 0 ? 'begin' : 'again')}
      </Button>
      {error !== null && wrong === undefined && <Notice tone="danger">{wordsFor(error)}</Notice>}
    </form>
  );
}

function MadeAttempts({ quiz }: { quiz: QuizStartView }) {
  const { t } = useTranslation('quiz');
  const handedIn = quiz.attempts.filter(({ submittedAt }) => submittedAt != null);
  if (handedIn.length === 0) return null;
  return (
    <Card title={t('madeAttempts')}>
      <ul className={classes.attempts}>
        {handedIn.map((attempt) => (
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
