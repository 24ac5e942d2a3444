import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { ReceivedReview } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import type { Criterion } from '@/question-types/kind';
import { Button } from '@/ui/Button/Button';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { useForm } from '@/ui/Form/useForm';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast } from '@/ui/Toast/toasts';
import { useReport } from './peer-review.queries';
import classes from './peer-review.module.css';

interface ReceivedReviewsProps {
  reviews: readonly ReceivedReview[];
  shown: unknown;
  attemptId: string;
}

/** What others say of one's work, without their names. */
export function ReceivedReviews({ reviews, shown, attemptId }: ReceivedReviewsProps) {
  const { t } = useTranslation('peer-review');
  if (reviews.length === 0) return null;
  const rubric = (shown as { rubric?: Criterion[] }).rubric ?? [];
  return (
    <section className={classes.received} aria-label={t('received')}>
      <h4>{t('received')}</h4>
      {reviews.map((review, place) => (
        <article key={review.reviewId} className={classes.one}>
          <div className={classes.head}>
            <h5>{t('reviewNo', { no: formatNumber(place + 1) })}</h5>
            {review.share !== undefined && <strong>{formatPercent(review.share * 100)}</strong>}
            {review.leftOut && <StatusBadge tone="neutral">{t('leftOut')}</StatusBadge>}
          </div>
          <Said rubric={rubric} review={review} />
          <Reported review={review} no={place + 1} attemptId={attemptId} />
        </article>
      ))}
    </section>
  );
}

function Said({ rubric, review }: { rubric: readonly Criterion[]; review: ReceivedReview }) {
  const { t } = useTranslation('peer-review');
  return (
    <>
      <dl className={classes.levels}>
        {rubric.map(({ name, levels }, no) => {
          const level = levels[review.levels?.[no] ?? -1];
          const comment = review.comments[no] ?? '';
          if (level === undefined && comment === '') return null;
          return (
            <div key={no}>
              <dt>{name}</dt>
              {level !== undefined && (
                <dd>
                  {t('level', {
                    description: level.description,
                    points: formatNumber(level.points),
                  })}
                </dd>
              )}
              {comment !== '' && <dd className={classes.prose}>{comment}</dd>}
            </div>
          );
        })}
      </dl>
      <p className={classes.prose}>{review.remark}</p>
    </>
  );
}

interface ReportedProps {
  review: ReceivedReview;
  no: number;
  attemptId: string;
}

/** The way to ask for a trainer, or what became of it. */
function Reported({ review, no, attemptId }: ReportedProps) {
  const { t } = useTranslation('peer-review');
  const [asking, setAsking] = useState(false);
  if (review.judged !== undefined) {
    return (
      <p className={classes.muted}>
        <strong>{t(review.judged.upheld ? 'upheld' : 'dismissed')}</strong> {review.judged.answer}
      </p>
    );
  }
  if (!review.mayReport) return <p className={classes.muted}>{t('reportWaits')}</p>;
  return (
    <div>
      <Button
        tone="quiet"
        size="small"
        aria-label={t('reportOf', { no: formatNumber(no) })}
        onClick={() => setAsking(true)}
      >
        {t('report')}
      </Button>
      <Dialog title={t('reportTitle')} opened={asking} onClose={() => setAsking(false)}>
        <ReportForm
          reviewId={review.reviewId}
          attemptId={attemptId}
          onClose={() => setAsking(false)}
        />
      </Dialog>
    </div>
  );
}

interface ReportFormProps {
  reviewId: string;
  attemptId: string;
  onClose: () => void;
}

function ReportForm({ reviewId, attemptId, onClose }: ReportFormProps) {
  const { t } = useTranslation(['peer-review', 'ui']);
  const report = useReport(reviewId, attemptId);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('reasonMissing') } : {}),
    send: async ({ reason }) => {
      await report.mutateAsync(reason);
      toast(t('reportSent'));
      onClose();
    },
    explain,
  });
  return (
    <form noValidate className={classes.room} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>{t('reportLead')}</p>
      <TextArea
        {...form.field('reason')}
        label={t('reason')}
        rows={4}
        maxLength={1000}
        data-autofocus
      />
      <DialogActions>
        <Button type="submit" busy={form.busy}>
          {t('report')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </DialogActions>
    </form>
  );
}
