import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { wordsFor } from '@/shared/api/problem';
import type { PeerReviewView, WriteReview } from '@/shared/api/schema';
import { formatDayTime, formatNumber, formatTime } from '@/shared/lib/dates';
import { AnswerBeside } from '@/question-types/AnswerBeside';
import { AnswerTold } from '@/question-types/AnswerTold';
import { QuestionPicture } from '@/question-types/picture/QuestionPicture';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { useDraft, useSend } from './peer-review.queries';
import classes from './peer-review.module.css';

const saveAfter = 1500;

/** A review while it is written: a criterion may have no level yet. */
interface Draft {
  levels: (number | null)[];
  comments: string[];
  remark: string;
}

// A level may be missing from a draft, which the description of the API has no way to say of items of a list.
const written = (draft: Draft) => draft as WriteReview;

interface ReviewFormProps {
  review: PeerReviewView;
  onSent: () => void;
}

/** A work of somebody else with its question, and what one says of it by each criterion. */
export function ReviewForm({ review, onSent }: ReviewFormProps) {
  const { t } = useTranslation('peer-review');
  const { rubric, leastRemark } = review;
  const send = useSend(review.reviewId);
  const form = useForm<Draft>({
    initial: {
      levels: rubric.map((_, no) => review.levels[no] ?? null),
      comments: rubric.map((_, no) => review.comments[no] ?? ''),
      remark: review.remark,
    },
    check: ({ levels, remark }) => ({
      ...(levels.some((level) => level === null) && { levels: t('levelsMissing') }),
      ...(remark.trim().length < leastRemark && { remark: t('remarkShort', { leastRemark }) }),
    }),
    send: async (values) => {
      await send.mutateAsync(written(values));
      onSent();
    },
    explain,
    isInside: (name) => name.startsWith('levels'),
  });
  const { levels, comments } = form.values;
  const draft = useKeptDraft(review.reviewId, form.values, form.busy);
  const missing = levels.findIndex((level) => level === null);
  const at = <T,>(list: readonly T[], no: number, value: T) =>
    list.map((other, place) => (place === no ? value : other));
  return (
    <form noValidate className={classes.room} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Card
        title={t('place', {
          place: formatNumber(review.place),
          required: formatNumber(review.required),
        })}
        lead={t('until', { until: formatDayTime(review.until) })}
      >
        <Work review={review} />
      </Card>
      <Card title={t('yourReview')} lead={t('yourReviewLead')}>
        <div className={classes.criteria}>
          {rubric.map((criterion, no) => (
            <div key={no} className={classes.criterion}>
              <RadioField
                id={no === 0 ? form.field('levels').id : `${form.field('levels').id}.${no}`}
                label={criterion.name}
                error={no === missing ? form.field('levels').error : undefined}
                choices={criterion.levels.map(({ description, points }, level) => ({
                  value: String(level),
                  label: t('level', { description, points: formatNumber(points) }),
                }))}
                value={String(levels[no] ?? '')}
                onChange={(level) =>
                  form.setValues((now) => ({ ...now, levels: at(now.levels, no, Number(level)) }))
                }
              />
              <TextArea
                id={`${form.field('comments').id}.${no}`}
                label={t('commentOn', { name: criterion.name })}
                optional
                rows={2}
                maxLength={1000}
                value={comments[no] ?? ''}
                onChange={(comment) =>
                  form.setValues((now) => ({ ...now, comments: at(now.comments, no, comment) }))
                }
              />
            </div>
          ))}
          <TextArea
            {...form.field('remark')}
            label={t('remark')}
            hint={t('remarkHint', { leastRemark })}
            rows={4}
            maxLength={4000}
          />
          {draft.isError && <Notice tone="warning">{wordsFor(draft.error)}</Notice>}
          <div className={classes.actions}>
            <Button type="submit" busy={form.busy}>
              {t('send')}
            </Button>
            <span role="status" className={classes.muted}>
              {draft.isPending
                ? t('saving')
                : draft.isKept
                  ? t('saved', { time: formatTime(new Date(draft.submittedAt).toISOString()) })
                  : t('savesItself')}
            </span>
          </div>
        </div>
      </Card>
    </form>
  );
}

function Work({ review }: { review: PeerReviewView }) {
  const { t } = useTranslation('peer-review');
  const { type, stem, shown, answer, prose, reviewId } = review;
  const filesAt = `/api/peer-reviews/${reviewId}/files`;
  return (
    <div className={classes.work}>
      <p className={classes.stem}>{stem}</p>
      <QuestionPicture picture={review.picture} />
      <section className={classes.answer}>
        <h3>{t('answer')}</h3>
        {prose === undefined ? (
          <AnswerTold {...{ type, shown, answer, filesAt }} />
        ) : (
          <>
            <p className={classes.prose}>{prose}</p>
            <AnswerBeside {...{ type, shown, answer, filesAt }} />
          </>
        )}
      </section>
      <p className={classes.muted}>{t('anonymous')}</p>
    </div>
  );
}

/** Keeps what is written a moment after the last change, so that nothing is lost when the page is left, and tells whether all of it is. */
function useKeptDraft(reviewId: string, values: Draft, sending: boolean) {
  const draft = useDraft(reviewId);
  const [kept, setKept] = useState(values);
  const { mutate } = draft;
  useEffect(() => {
    if (values === kept || sending) return;
    const timer = setTimeout(
      () => mutate(written(values), { onSuccess: () => setKept(values) }),
      saveAfter,
    );
    return () => clearTimeout(timer);
  }, [values, kept, sending, mutate]);
  return { ...draft, isKept: draft.isSuccess && values === kept };
}
