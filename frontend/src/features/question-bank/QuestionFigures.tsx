import { useTranslation } from 'react-i18next';
import type { QuestionView } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { Link } from '@/ui/Link/Link';
import classes from './QuestionList.module.css';

/** Where a question is used, how it did, and what of it should be looked at. */
export function QuestionFigures({ question }: { question: QuestionView }) {
  const { t } = useTranslation('question-bank');
  const { questionId, sharing, usedInQuizzes, figures } = question;
  const { asked, facility, discrimination, flags } = figures;
  return (
    <div className={classes.figures}>
      <Card
        title={t('figures.title')}
        actions={
          sharing !== undefined && (
            <Link href={paths.questionAnalysis(questionId)}>{t('figures.more')}</Link>
          )
        }
      >
        <Facts
          facts={[
            { term: t('figures.used'), detail: formatNumber(usedInQuizzes) },
            { term: t('figures.asked'), detail: formatNumber(asked) },
            {
              term: t('figures.facility'),
              detail: facility === undefined ? t('figures.notYet') : formatPercent(100 * facility),
            },
            {
              term: t('figures.discrimination'),
              detail:
                discrimination === undefined
                  ? t('figures.notYet')
                  : formatNumber(discrimination, 2),
            },
          ]}
        />
        {flags.length > 0 && (
          <p>
            <strong>{t('figures.look')}</strong>{' '}
            {flags.map((flag) => t(`flags.${flag}`)).join(', ')}.
          </p>
        )}
        {flags.length === 0 && discrimination !== undefined && <p>{t('figures.fine')}</p>}
      </Card>
    </div>
  );
}
