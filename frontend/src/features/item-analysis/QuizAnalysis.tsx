import { useState } from 'react';
import { IconChartDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import type { QuizAnalysisView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ExportMenu } from '@/ui/ExportMenu/ExportMenu';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { CompetencyCard } from './CompetencyCard';
import { ItemCard } from './ItemCard';
import { ScoreCard } from './ScoreCard';
import classes from './item-analysis.module.css';

/** How well a quiz measures: its scores, and question by question what wants looking at. */
export function QuizAnalysis({ quiz }: { quiz: QuizAnalysisView }) {
  const { t } = useTranslation('item-analysis');
  const [flagged, setFlagged] = useState(false);
  const shown = quiz.items.filter(({ flags }) => !flagged || flags.length > 0);
  const concerned = quiz.items.filter(({ flags }) => flags.length > 0).length;

  if (!quiz.enough || quiz.scores === undefined) {
    return (
      <Card>
        <EmptyState icon={<IconChartDots />} title={t('tooFew', { least: quiz.least })}>
          {t('tooFewWhy', { count: quiz.sittings, least: quiz.least })}
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className={classes.stack}>
      <ScoreCard quiz={quiz} scores={quiz.scores} />
      {quiz.competencies.length > 0 && <CompetencyCard quiz={quiz} />}
      <div className={classes.bar}>
        <h2 className={classes.heading}>{t('items', { count: quiz.items.length })}</h2>
        <div className={classes.tools}>
          <CheckboxField
            id="flagged-only"
            label={t('flaggedOnly', { count: concerned })}
            value={flagged}
            onChange={setFlagged}
          />
          <ExportMenu
            hrefOf={(format) => address(`/api/quizzes/${quiz.quizId}/analysis/export.${format}`)}
          />
        </div>
      </div>
      {quiz.sittings < quiz.judgedFrom && (
        <p className={classes.hint}>
          {t('notJudged', { from: quiz.judgedFrom, count: quiz.sittings })}
        </p>
      )}
      {shown.length === 0 && <p>{t('nothingFlagged')}</p>}
      {shown.map((item) => (
        <ItemCard
          key={`${item.questionId} ${formatNumber(item.revision)}`}
          item={item}
          quizId={quiz.quizId}
          least={quiz.least}
          linked
        />
      ))}
    </div>
  );
}
