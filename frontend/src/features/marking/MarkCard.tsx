import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedQuestion } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { AnswerBeside } from '@/question-types/AnswerBeside';
import { AnswerTold } from '@/question-types/AnswerTold';
import { filesUrl } from '@/question-types/file-upload/fileDesk';
import { QuestionPicture } from '@/question-types/picture/QuestionPicture';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast } from '@/ui/Toast/toasts';
import { MarkForm } from './MarkForm';
import { rubricOf } from './markForm';
import { useGiveMark } from './marking.queries';
import { PeerDecision, PeerReviews } from './PeerReviews';
import { TwoMarks } from './TwoMarks';
import classes from './marking.module.css';

interface MarkCardProps {
  attemptId: string;
  question: MarkedQuestion;
}

/** One answer, what helps to judge it, and the mark for it; where two persons mark, as far as they have come. */
export function MarkCard({ attemptId, question }: MarkCardProps) {
  const { t } = useTranslation('marking');
  const { no, type, stem, shown, answer, prose, share, step, twice, peers } = question;
  const give = useGiveMark(attemptId, no);
  const { guided } = rubricOf(question);
  const bothAreIn = twice !== undefined && twice.marks.length > 0;
  const decided = peers !== undefined && peers.state !== 'HANDED_OVER' && peers.state !== 'ENDED';
  const [alone, setAlone] = useState(false);
  const toDecide = twice !== undefined && (bothAreIn || alone || step === 'DONE');
  return (
    <Card
      title={t('question', { no: formatNumber(no) })}
      actions={<Standing question={question} />}
    >
      <div className={classes.card}>
        <p className={classes.stem}>{stem}</p>
        <QuestionPicture picture={question.picture} />
        {prose === undefined && (
          <div className={classes.answer}>
            <h3>{t('answer')}</h3>
            <AnswerTold {...{ type, shown, answer, attemptId }} />
          </div>
        )}
        {prose !== undefined && (
          <AnswerBeside {...{ type, shown, answer }} filesAt={filesUrl(attemptId)} />
        )}
        {guided.map(
          ({ guidance }, place) =>
            guidance != null &&
            guidance !== '' && (
              <div key={place} className={classes.guidance}>
                <h3>{t('guidance')}</h3>
                <p>{guidance}</p>
              </div>
            ),
        )}
        {peers !== undefined && !decided && (
          <PeerReviews attemptId={attemptId} question={question} peers={peers} />
        )}
        {decided ? (
          <PeerDecision attemptId={attemptId} question={question} peers={peers} />
        ) : toDecide ? (
          <TwoMarks attemptId={attemptId} question={question} twice={twice} />
        ) : (
          <>
            {twice !== undefined && (
              <p className={classes.hint}>
                {t(twice.given ? 'twice.waitForOther' : 'twice.rule', {
                  percent: formatPercent(twice.tolerancePercent),
                })}
              </p>
            )}
            <MarkForm
              question={question}
              given={question}
              label={t(share == null ? 'give' : 'giveAgain')}
              onSend={async (mark) => {
                await give.mutateAsync(mark);
                toast(t('given', { no: formatNumber(no) }));
              }}
            />
            {twice?.mayDecide && (
              <div>
                <Button tone="secondary" onClick={() => setAlone(true)}>
                  {t('twice.decideAlone')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </Card>
  );
}

/** Where marking stands, for the reader. */
function Standing({ question: { step, share, twice } }: { question: MarkedQuestion }) {
  const { t } = useTranslation('marking');
  if (step === 'DONE' && share != null) {
    return (
      <StatusBadge tone="success">{t('has', { percent: formatPercent(share * 100) })}</StatusBadge>
    );
  }
  if (step === 'PEERS') return <StatusBadge tone="info">{t('steps.PEERS')}</StatusBadge>;
  if (step === 'RECONCILE') {
    return <StatusBadge tone="warning">{t('steps.RECONCILE')}</StatusBadge>;
  }
  if (twice?.given && share != null) {
    return (
      <StatusBadge tone="info">
        {t('twice.youGave', { percent: formatPercent(share * 100) })}
      </StatusBadge>
    );
  }
  return (
    <StatusBadge tone="neutral">{t(twice === undefined ? 'waits' : `steps.${step}`)}</StatusBadge>
  );
}
