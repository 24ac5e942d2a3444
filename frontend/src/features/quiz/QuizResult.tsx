import type { ReactNode } from 'react';
import { IconArrowRight, IconCircleCheck, IconCircleX, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ResultView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ChangedMarks } from './ChangedMarks';
import { Review, type Reviewed } from './Review';
import classes from './QuizResult.module.css';

const icons = { awaiting: IconHourglass, passed: IconCircleCheck, failed: IconCircleX };

interface QuizResultProps {
  result: ResultView;
  /** What else is to be read about a question, below it. */
  below?: (question: Reviewed) => ReactNode;
}

/** What an attempt came to, topic by topic, and the right answers where the rules show them. */
export function QuizResult({ result, below }: QuizResultProps) {
  const { t } = useTranslation('quiz');
  const outcome = result.awaitsMarking ? 'awaiting' : result.passed ? 'passed' : 'failed';
  const Icon = icons[outcome];
  return (
    <div className={classes.result}>
      <section className={classes.verdict} data-passed={result.passed || undefined}>
        <Icon aria-hidden />
        <div>
          <h2>{t(`${outcome}Title`)}</h2>
          <p>
            {t('score', {
              percent: formatNumber(result.scorePercent),
              points: formatNumber(result.points),
              max: formatNumber(result.maxPoints),
              pass: formatNumber(result.passMarkPercent),
            })}
          </p>
          {result.state === 'TIMED_OUT' && <p>{t('timedOut')}</p>}
          {result.awaitsMarking && (
            <p>{t(result.reviewedByPeers ? 'awaitingPeersHint' : 'awaitingHint')}</p>
          )}
          {result.practice && <p>{t('rulePractice')}</p>}
          {result.passed && !result.courseCompleted && (
            <p className={classes.act}>
              <ButtonLink iconAfter={<IconArrowRight />} href={paths.learn(result.enrolmentId)}>
                {t('goOn')}
              </ButtonLink>
            </p>
          )}
          <Again result={result} />
        </div>
      </section>
      {result.changes.length > 0 && <ChangedMarks changes={result.changes} />}
      <Points
        title={t('byTopic')}
        lines={result.topics.map(({ topic, ...points }) => ({ name: topic, ...points }))}
      />
      {result.competencies.length > 0 && (
        <Points
          title={t('byCompetency')}
          lead={t('byCompetencyLead')}
          lines={result.competencies.map(({ code, title, ...points }) => ({
            name: `${code} ${title}`,
            ...points,
          }))}
        />
      )}
      {result.review != null && (
        <Card title={t('review')}>
          <Review questions={result.review} attemptId={result.attemptId} below={below} />
        </Card>
      )}
    </div>
  );
}

interface PointsProps {
  title: string;
  lead?: string;
  lines: { name: string; points: number; maxPoints: number }[];
}

function Points({ title, lead, lines }: PointsProps) {
  return (
    <Card title={title} lead={lead}>
      <ul className={classes.topics}>
        {lines.map(({ name, points, maxPoints }) => (
          <li key={name}>
            <span>{name}</span>
            <meter min={0} max={maxPoints} value={points} aria-label={name} />
            <span className={classes.points}>
              {formatNumber(points)}/{formatNumber(maxPoints)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Whether, when and how often one may try again. */
function Again({ result }: { result: ResultView }) {
  const { t } = useTranslation('quiz');
  if (result.mayRetry) {
    return (
      <>
        <p>
          {result.attemptsLeft == null
            ? t('retryFree')
            : t('retryLeft', { count: result.attemptsLeft })}
        </p>
        <p className={classes.act}>
          <ButtonLink
            tone={result.passed || result.awaitsMarking ? 'secondary' : 'primary'}
            href={paths.quiz(result.enrolmentId, result.lessonId, result.quizId)}
          >
            {t('again')}
          </ButtonLink>
        </p>
      </>
    );
  }
  return result.passed || result.whyNotAgain == null ? null : <p>{result.whyNotAgain}</p>;
}
