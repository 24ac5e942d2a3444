import { useTranslation } from 'react-i18next';
import type { QuizAnalysisView, ScoreView } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import classes from './item-analysis.module.css';

interface ScoreCardProps {
  quiz: QuizAnalysisView;
  scores: ScoreView;
}

/** The scores of all first attempts, and how far they can be relied on. */
export function ScoreCard({ quiz, scores }: ScoreCardProps) {
  const { t } = useTranslation('item-analysis');
  const most = Math.max(1, ...scores.counts);
  return (
    <Card
      title={t('scores.title')}
      lead={t(quiz.sittings >= quiz.most ? 'scores.leadLatest' : 'scores.lead', {
        count: quiz.sittings,
      })}
    >
      <div className={classes.scores}>
        <Facts
          facts={[
            { term: t('scores.mean'), detail: formatPercent(scores.mean) },
            { term: t('scores.median'), detail: formatPercent(scores.median) },
            { term: t('scores.deviation'), detail: points(scores.deviation) },
            {
              term: t('scores.range'),
              detail: `${formatPercent(scores.lowest)} – ${formatPercent(scores.highest)}`,
            },
            { term: t('scores.skewness'), detail: plain(scores.skewness) },
            {
              term: t('scores.alpha'),
              detail: (
                <>
                  {plain(scores.alpha)}
                  {scores.alpha !== undefined && (
                    <span className={classes.hint}>
                      {t(`scores.alphas.${reliance(scores.alpha)}`)}
                      {scores.estimated && ` ${t('scores.estimated')}`}
                    </span>
                  )}
                </>
              ),
            },
            {
              term: t('scores.error'),
              detail: (
                <>
                  {points(scores.error)}
                  {scores.error !== undefined && (
                    <span className={classes.hint}>
                      {t('scores.errorMeans', { error: formatNumber(scores.error) })}
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
        <div
          className={classes.scroll}
          role="group"
          aria-label={t('scores.distribution')}
          tabIndex={0}
        >
          <table className={classes.distribution}>
            <caption>{t('scores.distribution')}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t('scores.tenth')}</th>
                <th scope="col">{t('scores.people')}</th>
              </tr>
            </thead>
            <tbody>
              {scores.counts.map((count, tenth) => (
                <tr key={tenth}>
                  <th scope="row">
                    {t('scores.fromTo', { from: 10 * tenth, to: 10 * tenth + 10 })}
                  </th>
                  <td>
                    <span
                      className={classes.column}
                      style={{ inlineSize: `${(70 * count) / most}%` }}
                      aria-hidden
                    />
                    {formatNumber(count)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Card>
  );
}

/** From 0.8 on single people can be judged by it, from 0.6 on groups. */
function reliance(alpha: number): 'good' | 'fair' | 'poor' {
  return alpha >= 0.8 ? 'good' : alpha >= 0.6 ? 'fair' : 'poor';
}

function plain(value: number | undefined): string {
  return value === undefined ? '–' : formatNumber(value, 2);
}

function points(value: number | undefined): string {
  return value === undefined ? '–' : formatNumber(value);
}
