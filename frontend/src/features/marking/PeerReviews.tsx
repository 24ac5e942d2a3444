import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { CriticalReview, MarkedQuestion, PeersView } from '@/shared/api/schema';
import { formatDayTime, formatNumber, formatPercent } from '@/shared/lib/dates';
import { AnnotatedAnswer } from '@/question-types/AnnotatedAnswer';
import { Button } from '@/ui/Button/Button';
import { Columns } from '@/ui/Columns/Columns';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast } from '@/ui/Toast/toasts';
import { MarkForm } from './MarkForm';
import { rubricOf } from './markForm';
import { useDecideMark, useExclude, useJudgeReport } from './marking.queries';
import classes from './marking.module.css';

interface PeerReviewsProps {
  attemptId: string;
  question: MarkedQuestion;
  peers: PeersView;
}

/** What learners say of an answer, without their names, and where it stands with them. */
export function PeerReviews({ attemptId, question, peers }: PeerReviewsProps) {
  const { t } = useTranslation('marking');
  const { reviews, state, why, until, required, sent } = peers;
  const words = {
    counted: formatNumber(reviews.filter(({ leftOut }) => leftOut === undefined).length),
    needed: formatNumber(peers.needed),
    sent: formatNumber(sent),
    required: formatNumber(required),
    until: formatDayTime(until),
  };
  return (
    <>
      <Notice
        tone={why === undefined ? 'info' : 'warning'}
        title={t(why === undefined ? `peers.states.${state}` : `peers.whys.${why}`)}
      >
        {t('peers.standing', words)}
        {peers.reason !== undefined && <p>{peers.reason}</p>}
      </Notice>
      {reviews.length > 0 && (
        <Columns>
          {reviews.map((review, place) => (
            <OneReview
              key={review.reviewId}
              attemptId={attemptId}
              question={question}
              review={review}
              no={formatNumber(place + 1)}
            />
          ))}
        </Columns>
      )}
    </>
  );
}

interface OneReviewProps {
  attemptId: string;
  question: MarkedQuestion;
  review: CriticalReview;
  no: string;
}

function OneReview({ attemptId, question, review, no }: OneReviewProps) {
  const { t } = useTranslation('marking');
  const { rubric } = rubricOf(question);
  const [excluding, setExcluding] = useState(false);
  const { share, levels, comments, remark, leftOut, reported, judged } = review;
  return (
    <section className={classes.one}>
      <h3>{t('peers.review', { no })}</h3>
      {share !== undefined && <p className={classes.share}>{formatPercent(share * 100)}</p>}
      <dl className={classes.levels}>
        {rubric.map(({ name, levels: all }, place) => {
          const level = all[levels[place] ?? -1];
          const comment = comments[place] ?? '';
          return (
            <div key={place}>
              <dt>{name}</dt>
              <dd>
                {level === undefined
                  ? '–'
                  : t('level', {
                      description: level.description,
                      points: formatNumber(level.points),
                    })}
              </dd>
              {comment !== '' && <dd className={classes.remark}>{comment}</dd>}
            </div>
          );
        })}
      </dl>
      <p className={classes.remark}>{remark}</p>
      {leftOut !== undefined && (
        <div>
          <StatusBadge tone="neutral">{t('peers.leftOut')}</StatusBadge>
          <p className={classes.hint}>{leftOut}</p>
        </div>
      )}
      {reported !== undefined && (
        <Notice tone={judged === undefined ? 'warning' : 'info'} title={t('peers.reported')}>
          {reported}
          {judged !== undefined && (
            <p>
              <strong>{t(judged.upheld ? 'peers.upheld' : 'peers.dismissed')}</strong>{' '}
              {judged.answer}
            </p>
          )}
        </Notice>
      )}
      {reported !== undefined && judged === undefined ? (
        <JudgeForm attemptId={attemptId} reviewId={review.reviewId} no={no} />
      ) : excluding ? (
        <ExcludeForm
          attemptId={attemptId}
          reviewId={review.reviewId}
          excluded={leftOut === undefined}
          onClose={() => setExcluding(false)}
        />
      ) : (
        <div>
          <Button
            tone="quiet"
            size="small"
            aria-label={t(leftOut === undefined ? 'peers.leaveOutOf' : 'peers.takeBackOf', { no })}
            onClick={() => setExcluding(true)}
          >
            {t(leftOut === undefined ? 'peers.leaveOut' : 'peers.takeBack')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface ExcludeFormProps {
  attemptId: string;
  reviewId: string;
  /** Whether it is to be left out, or else to count again. */
  excluded: boolean;
  onClose: () => void;
}

function ExcludeForm({ attemptId, reviewId, excluded, onClose }: ExcludeFormProps) {
  const { t } = useTranslation(['marking', 'ui']);
  const exclude = useExclude(attemptId, reviewId);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('reasonMissing') } : {}),
    send: async ({ reason }) => {
      await exclude.mutateAsync({ excluded, reason });
      toast(t(excluded ? 'peers.wasLeftOut' : 'peers.wasTakenBack'));
      onClose();
    },
    explain,
  });
  return (
    <form noValidate className={classes.card} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextArea
        {...form.field('reason')}
        label={t('reason')}
        hint={t('twice.reasonTold')}
        rows={2}
        maxLength={1000}
      />
      <div className={classes.actions}>
        <Button type="submit" size="small" busy={form.busy}>
          {t(excluded ? 'peers.leaveOut' : 'peers.takeBack')}
        </Button>
        <Button tone="quiet" size="small" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}

interface JudgeFormProps {
  attemptId: string;
  reviewId: string;
  no: string;
}

const judgements = ['UPHELD', 'DISMISSED'] as const;

function JudgeForm({ attemptId, reviewId, no }: JudgeFormProps) {
  const { t } = useTranslation('marking');
  const judge = useJudgeReport(attemptId, reviewId);
  const form = useForm<{ judgement: (typeof judgements)[number] | ''; answer: string }>({
    initial: { judgement: '', answer: '' },
    check: ({ judgement, answer }) => ({
      ...(judgement === '' && { judgement: t('peers.judgementMissing') }),
      ...(answer.trim() === '' && { answer: t('peers.answerMissing') }),
    }),
    send: async ({ judgement, answer }) => {
      await judge.mutateAsync({ upheld: judgement === 'UPHELD', answer });
      toast(t('peers.judged'));
    },
    explain,
  });
  return (
    <form
      noValidate
      className={classes.card}
      aria-label={t('peers.judgeOf', { no })}
      onSubmit={(event) => void form.submit(event)}
    >
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <RadioField
        {...form.field('judgement')}
        label={t('peers.judgement')}
        choices={judgements.map((value) => ({ value, label: t(`peers.judgements.${value}`) }))}
      />
      <TextArea
        {...form.field('answer')}
        label={t('peers.answer')}
        hint={t('peers.answerHint')}
        rows={2}
        maxLength={1000}
      />
      <div className={classes.actions}>
        <Button type="submit" size="small" busy={form.busy}>
          {t('peers.judge')}
        </Button>
      </div>
    </form>
  );
}

/** The answer, what learners say of it, and the means for a trainer to say what counts in their place, for a reason. */
export function PeerDecision({ attemptId, question, peers }: PeerReviewsProps) {
  const { t } = useTranslation('marking');
  const decide = useDecideMark(attemptId, question.no);
  const [deciding, setDeciding] = useState(false);
  const { no, prose, annotations } = question;
  const reviews = <PeerReviews attemptId={attemptId} question={question} peers={peers} />;
  if (!deciding) {
    return (
      <>
        {prose !== undefined && (
          <div className={classes.answer}>
            <h3>{t('answer')}</h3>
            <AnnotatedAnswer text={prose} annotations={annotations} />
          </div>
        )}
        {reviews}
        <div>
          <Button tone="secondary" onClick={() => setDeciding(true)}>
            {t(peers.state === 'DECIDED' ? 'twice.decideAgain' : 'twice.decide')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      {reviews}
      <MarkForm
        question={question}
        given={question}
        reasonHint={t(question.step === 'DONE' ? 'twice.reasonTold' : 'twice.reasonHint')}
        label={t('twice.decide')}
        onSend={async (mark, reason) => {
          await decide.mutateAsync({ ...mark, reason });
          toast(t('twice.done', { no: formatNumber(no) }));
          setDeciding(false);
        }}
      />
    </>
  );
}
