import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconKey, IconPencil, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuizView, UnitRef } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { formatDayTime } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { QuizDialog } from './QuizDialog';
import { quizQuery } from './quiz.queries';
import classes from './Quiz.module.css';

interface QuizSummaryProps {
  quizId: string;
  unitId: string;
  /** Where else one goes from here. */
  links?: ReactNode;
}

/** What a quiz asks and how it is taken, with the way to change it. */
export function QuizSummary({ quizId, unitId, links }: QuizSummaryProps) {
  const quiz = useQuery(quizQuery(quizId));
  if (quiz.isError) return <Notice tone="danger">{wordsFor(quiz.error)}</Notice>;
  if (quiz.data === undefined) return <Skeleton height="5rem" />;
  return <Summary quiz={quiz.data} unitId={unitId} links={links} />;
}

interface SummaryProps {
  quiz: QuizView;
  unitId: string;
  links: ReactNode;
}

function Summary({ quiz, unitId, links }: SummaryProps) {
  const { t } = useTranslation('quiz-editor');
  const [editing, setEditing] = useState(false);
  const { conduct } = quiz;
  return (
    <div className={classes.summary}>
      <div className={classes.head}>
        <strong className={classes.title}>{quiz.title}</strong>
        <Button
          tone="secondary"
          size="small"
          icon={<IconPencil />}
          onClick={() => setEditing(true)}
        >
          {t('edit')}
        </Button>
      </div>
      <ul className={classes.facts}>
        <li>{t('questions', { count: quiz.questionCount })}</li>
        <li>{t('passMark', { percent: quiz.passMarkPercent })}</li>
        <li>
          {quiz.timeLimitMinutes == null
            ? t('noLimit')
            : t('minutes', { count: quiz.timeLimitMinutes })}
        </li>
        <li>
          {quiz.attemptsAllowed == null
            ? t('anyAttempts')
            : t('attempts', { count: quiz.attemptsAllowed })}
        </li>
        {quiz.sections.length > 1 && <li>{t('sections', { count: quiz.sections.length })}</li>}
        {conduct.practice && <li>{t('practice')}</li>}
        {conduct.doubleMarking !== undefined && (
          <li>{t('markedTwice', { percent: conduct.doubleMarking.tolerancePercent })}</li>
        )}
        {conduct.peerReview !== undefined && (
          <li>
            {t('byPeers', {
              count: conduct.peerReview.reviewsNeeded,
              days: conduct.peerReview.days,
            })}
          </li>
        )}
        {conduct.navigation === 'FORWARD_ONLY' && <li>{t('forwardOnly')}</li>}
        {conduct.opensAt != null && (
          <li>{t('opens', { opens: formatDayTime(conduct.opensAt) })}</li>
        )}
        {conduct.closesAt != null && (
          <li>{t('closes', { closes: formatDayTime(conduct.closesAt) })}</li>
        )}
        <li>{t(`reviews.${quiz.review}`)}</li>
      </ul>
      {quiz.sections.length > 1 && (
        <ul className={classes.topics}>
          {quiz.supplies.map(({ title, needed, available }, index) => (
            <li key={index}>
              {t('supply', {
                title: title === '' ? t('sectionNo', { no: index + 1 }) : title,
                needed,
                available,
              })}
            </li>
          ))}
        </ul>
      )}
      {sources(quiz).map(({ bank, topics }) => (
        <p key={bank?.id ?? 'own'} className={classes.topics}>
          {bank === undefined
            ? topics.length === 0
              ? t('allTopics')
              : t('fromTopics', { topics: topics.join(', ') })
            : topics.length === 0
              ? t('allShared', { unit: bank.fullName })
              : t('fromShared', { unit: bank.fullName, topics: topics.join(', ') })}
        </p>
      ))}
      {quiz.problems.map(({ code, message }) => (
        <Notice key={code} tone="warning">
          {message}
        </Notice>
      ))}
      <div className={classes.links}>
        <ButtonLink
          tone="quiet"
          size="small"
          icon={<IconKey />}
          href={paths.quizArrangements(quiz.quizId)}
        >
          {t('arrange')}
        </ButtonLink>
        {conduct.peerReview !== undefined && (
          <ButtonLink
            tone="quiet"
            size="small"
            icon={<IconUsersGroup />}
            href={paths.quizPeerReview(quiz.quizId)}
          >
            {t('peerReview')}
          </ButtonLink>
        )}
        {links}
      </div>
      <QuizDialog
        opened={editing}
        courseId={quiz.courseId}
        unitId={unitId}
        quiz={quiz}
        onClose={() => setEditing(false)}
        onSaved={() => setEditing(false)}
      />
    </div>
  );
}

interface Source {
  /** Of the other unit, if it is another's. */
  bank: UnitRef | undefined;
  /** None stands for all. */
  topics: readonly string[];
}

/** The banks that rules draw from, each once, with the topics they name there. */
function sources(quiz: QuizView): Source[] {
  const found = new Map<string | undefined, Source>();
  quiz.sections.forEach(({ fixed, topics }, index) => {
    if (fixed.length > 0) return;
    const bank = quiz.supplies[index]?.bank;
    const before = found.get(bank?.id);
    const all = topics.length === 0 || before?.topics.length === 0;
    found.set(bank?.id, {
      bank,
      topics: all ? [] : [...new Set([...(before?.topics ?? []), ...topics])],
    });
  });
  return [...found.values()];
}
