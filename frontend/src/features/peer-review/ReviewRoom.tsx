import { useState } from 'react';
import { IconHourglass, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isProblem, wordsFor } from '@/shared/api/problem';
import type { PeerDutyView, PeerReviewView } from '@/shared/api/schema';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { isOwed, useNext } from './peer-review.queries';
import { ReviewForm } from './ReviewForm';
import classes from './peer-review.module.css';

/** One work after another, until what is owed is done. */
export function ReviewRoom({ duty }: { duty: PeerDutyView }) {
  const { t } = useTranslation('peer-review');
  const next = useNext(duty.workId);
  const [review, setReview] = useState<PeerReviewView>();
  const take = () => next.mutate(undefined, { onSuccess: setReview });
  if (review !== undefined) {
    return (
      <ReviewForm
        key={review.reviewId}
        review={review}
        onSent={() => {
          setReview(undefined);
          toast(t('sent'));
          window.scrollTo({ top: 0 });
        }}
      />
    );
  }
  if (!isOwed(duty)) return <Ended duty={duty} />;
  return (
    <div className={classes.room}>
      {isProblem(next.error, 'assessment.nothing-to-review') ? (
        <EmptyState
          icon={<IconHourglass />}
          title={t('nothing')}
          action={
            <Button tone="secondary" busy={next.isPending} onClick={take}>
              {t('askAgain')}
            </Button>
          }
        >
          {t('nothingWhy', { until: formatDayTime(duty.until) })}
        </EmptyState>
      ) : (
        <>
          {next.isError && <Notice tone="danger">{wordsFor(next.error)}</Notice>}
          <EmptyState
            icon={<IconUsersGroup />}
            title={t('ready', {
              place: formatNumber(duty.done + 1),
              required: formatNumber(duty.required),
            })}
            action={
              <Button busy={next.isPending} onClick={take}>
                {t(duty.underWay ? 'resume' : 'take')}
              </Button>
            }
          >
            {t('readyWhy', { until: formatDayTime(duty.until) })}
          </EmptyState>
        </>
      )}
    </div>
  );
}

function Ended({ duty }: { duty: PeerDutyView }) {
  const { t } = useTranslation('peer-review');
  const done = duty.done >= duty.required;
  return (
    <Notice
      tone={done ? 'success' : 'info'}
      title={t(done ? 'allSent' : 'timeIsUp')}
      action={
        <ButtonLink tone="secondary" href={paths.attemptResult(duty.attemptId)}>
          {t('result')}
        </ButtonLink>
      }
    >
      {t(done ? 'allSentWhy' : 'timeIsUpWhy')}
    </Notice>
  );
}
