import type { ReactNode } from 'react';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ResultView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { AnnotatedAnswer } from '@/question-types/AnnotatedAnswer';
import { AnswerBeside } from '@/question-types/AnswerBeside';
import { AnswerTold } from '@/question-types/AnswerTold';
import { filesUrl } from '@/question-types/file-upload/fileDesk';
import { kinds } from '@/question-types/kinds';
import { QuestionPicture } from '@/question-types/picture/QuestionPicture';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './Review.module.css';

export type Reviewed = NonNullable<ResultView['review']>[number];

interface ReviewProps {
  questions: NonNullable<ResultView['review']>;
  /** Whose files can be fetched. */
  attemptId: string;
  /** Where the question stands above already. */
  headless?: boolean;
  /** What else is to be read about a question, below it. */
  below?: ((question: Reviewed) => ReactNode) | undefined;
}

/** Each question with as much of one's own answer, the right one and why as the rules show. */
export function Review({ questions, attemptId, headless = false, below }: ReviewProps) {
  const { t } = useTranslation('quiz');
  return (
    <ol className={classes.review}>
      {questions.map((question) => (
        <li key={question.no}>
          {!headless && (
            <>
              <h3>
                {formatNumber(question.no)}. {question.stem}
              </h3>
              <QuestionPicture picture={question.picture} />
            </>
          )}
          <Outcome question={question} />
          {question.options.length > 0 ? (
            <ul>
              {question.options.map((option) => (
                <li key={option.optionId} data-correct={option.correct || undefined}>
                  {option.correct ? (
                    <IconCheck aria-hidden />
                  ) : (
                    option.correct === false && option.chosen && <IconX aria-hidden />
                  )}
                  <span>
                    {option.text}
                    <span className={classes.said}>
                      {[
                        ...(option.correct ? [t('isRight')] : []),
                        ...(option.chosen ? [t('isChosen')] : []),
                      ].join(' · ')}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          ) : (
            <Answers {...{ question, attemptId }} />
          )}
          {question.feedback.map((said) => (
            <p key={said} className={classes.why}>
              {said}
            </p>
          ))}
          {question.remark != null && (
            <p className={classes.why}>
              <strong>{t('remark')}</strong> {question.remark}
            </p>
          )}
          {question.explanation != null && (
            <p className={classes.why}>
              <strong>{t('explanation')}</strong> {question.explanation}
            </p>
          )}
          {below?.(question)}
        </li>
      ))}
    </ol>
  );
}

function Outcome({ question }: { question: Reviewed }) {
  const { t } = useTranslation('quiz');
  const { awaitsMarking, correct, points } = question;
  if (kinds[question.type].onlyRead) return null;
  if (awaitsMarking) return <StatusBadge tone="neutral">{t('awaiting')}</StatusBadge>;
  if (correct) return <StatusBadge tone="success">{t('right')}</StatusBadge>;
  if (points != null && points > 0 && (correct === false || points < 1)) {
    return (
      <StatusBadge tone="neutral">{t('partly', { points: formatNumber(points, 2) })}</StatusBadge>
    );
  }
  if (correct === false) return <StatusBadge tone="danger">{t('wrong')}</StatusBadge>;
  return points == null ? null : (
    <StatusBadge tone="neutral">{t('points', { points: formatNumber(points, 2) })}</StatusBadge>
  );
}

/** One's own answer and one that earns everything, as their type tells them. */
function Answers({ question, attemptId }: { question: Reviewed; attemptId: string }) {
  const { t } = useTranslation('quiz');
  const { type, shown, answer, solution, correct, annotated } = question;
  if (kinds[type].onlyRead) return null;
  return (
    <>
      {answer != null && (
        <div>
          <strong>{t('yourAnswer')}</strong>
          {annotated === undefined ? (
            <AnswerTold {...{ type, shown, answer, attemptId }} />
          ) : (
            <>
              <AnnotatedAnswer {...annotated} />
              <AnswerBeside {...{ type, shown, answer }} filesAt={filesUrl(attemptId)} />
            </>
          )}
        </div>
      )}
      {solution != null && !correct && (
        <div>
          <strong>{t('solution')}</strong>
          <AnswerTold type={type} shown={shown} answer={solution} />
        </div>
      )}
    </>
  );
}
