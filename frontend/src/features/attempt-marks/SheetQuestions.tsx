import { useTranslation } from 'react-i18next';
import type { AttemptSheet } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { AnnotatedAnswer } from '@/question-types/AnnotatedAnswer';
import { AnswerBeside } from '@/question-types/AnswerBeside';
import { AnswerTold } from '@/question-types/AnswerTold';
import { filesUrl } from '@/question-types/file-upload/fileDesk';
import { QuestionPicture } from '@/question-types/picture/QuestionPicture';
import { Card } from '@/ui/Card/Card';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { OverrideActions } from './OverrideActions';
import classes from './attempt-marks.module.css';

type SheetQuestion = AttemptSheet['questions'][number];

/** Each question with its answer, what it came to, and the means to give another mark. */
export function SheetQuestions({ sheet }: { sheet: AttemptSheet }) {
  return sheet.questions.map((question) => (
    <QuestionCard key={question.no} attemptId={sheet.attemptId} question={question} />
  ));
}

function QuestionCard({ attemptId, question }: { attemptId: string; question: SheetQuestion }) {
  const { t } = useTranslation('attempt-marks');
  const { no, type, stem, shown, answer, solution, share, found, remark, override } = question;
  return (
    <Card
      title={t('question', { no: formatNumber(no) })}
      actions={
        <StatusBadge tone={share === 1 ? 'success' : share === 0 ? 'danger' : 'neutral'}>
          {t('share', { percent: share == null ? '–' : formatPercent(share * 100) })}
        </StatusBadge>
      }
    >
      <div className={classes.stack}>
        <p className={classes.stem}>{stem}</p>
        <QuestionPicture picture={question.picture} />
        <div className={classes.answer}>
          <h3>{t('answer')}</h3>
          {question.annotated === undefined ? (
            <AnswerTold {...{ type, shown, answer, attemptId }} />
          ) : (
            <>
              <AnnotatedAnswer {...question.annotated} />
              <AnswerBeside {...{ type, shown, answer }} filesAt={filesUrl(attemptId)} />
            </>
          )}
        </div>
        {solution != null && (
          <div>
            <h3 className={classes.small}>{t('solution')}</h3>
            <AnswerTold type={type} shown={shown} answer={solution} />
          </div>
        )}
        {remark != null && <p>{t('remark', { remark })}</p>}
        {question.regraded && <p className={classes.muted}>{t('regraded')}</p>}
        {override != null && found != null && (
          <p className={classes.muted}>{t('found', { percent: formatPercent(found * 100) })}</p>
        )}
        <OverrideActions {...{ attemptId, no, override }} />
      </div>
    </Card>
  );
}
