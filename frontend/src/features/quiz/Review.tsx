import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ResultView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './Review.module.css';

/** Each question with one's own answer, the right one and why. */
export function Review({ questions }: { questions: NonNullable<ResultView['review']> }) {
  const { t } = useTranslation('quiz');
  return (
    <ol className={classes.review}>
      {questions.map((question) => (
        <li key={question.no}>
          <h3>
            {formatNumber(question.no)}. {question.stem}
          </h3>
          <StatusBadge
            tone={question.awaitsMarking ? 'neutral' : question.correct ? 'success' : 'danger'}
          >
            {t(question.awaitsMarking ? 'awaiting' : question.correct ? 'right' : 'wrong')}
          </StatusBadge>
          <ul>
            {question.options.map((option) => (
              <li key={option.optionId} data-correct={option.correct || undefined}>
                {option.correct ? (
                  <IconCheck aria-hidden />
                ) : (
                  option.chosen && <IconX aria-hidden />
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
          {[...question.feedback, ...(question.remark != null ? [question.remark] : [])].map(
            (said) => (
              <p key={said} className={classes.why}>
                {said}
              </p>
            ),
          )}
          {question.explanation != null && (
            <p className={classes.why}>
              <strong>{t('explanation')}</strong> {question.explanation}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
