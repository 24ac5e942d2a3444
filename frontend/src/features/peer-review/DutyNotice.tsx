import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDayTime } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { dutiesQuery, isOwed } from './peer-review.queries';
import classes from './peer-review.module.css';

interface DutyNoticeProps {
  /** Only what is owed for attempts at this quiz. */
  quizId?: string;
  /** Only what is owed for this attempt. */
  attemptId?: string;
}

/** That works of others wait for the learner's review, and by when; nothing where none do. */
export function DutyNotice({ quizId, attemptId }: DutyNoticeProps) {
  const { t } = useTranslation('peer-review');
  const { data = [] } = useQuery(dutiesQuery);
  const owed = data.filter(
    (duty) =>
      isOwed(duty) &&
      (quizId === undefined || duty.quizId === quizId) &&
      (attemptId === undefined || duty.attemptId === attemptId),
  );
  const first = owed[0];
  if (first === undefined) return null;
  const count = owed.reduce((sum, { required, done }) => sum + required - done, 0);
  return (
    <div className={classes.notice}>
      <Notice
        tone="info"
        title={t('owed', { count, until: formatDayTime(first.until) })}
        action={
          <ButtonLink
            tone="secondary"
            href={owed.length === 1 ? paths.peerReview(first.workId) : paths.peerReviews()}
          >
            {t('begin')}
          </ButtonLink>
        }
      >
        {t(owed.some(({ ownMarkWaits }) => ownMarkWaits) ? 'ownWaits' : 'ownDoesNotWait')}
      </Notice>
    </div>
  );
}
