import { useTranslation } from 'react-i18next';
import type { SurveyAspect, SurveyResults } from '@/shared/api/schema';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { meanText, pointWords } from './figures';
import classes from './survey-results.module.css';

/** Each of the three questions: its mean, and how many chose which point. */
export function AspectCard({ results }: { results: SurveyResults }) {
  const { t } = useTranslation('survey-results');
  return (
    <Card title={t('aspects.title')} lead={t('aspects.lead')}>
      <div className={classes.aspects}>
        {results.aspects.map((one) => (
          <Aspect key={one.aspect} one={one} minimum={results.minimum} />
        ))}
      </div>
    </Card>
  );
}

function Aspect({ one, minimum }: { one: SurveyAspect; minimum: number }) {
  const { t } = useTranslation('survey-results');
  const name = t(`aspect.${one.aspect}`);
  return (
    <section className={classes.aspect} aria-label={name}>
      <h3>{name}</h3>
      {one.mean === undefined || one.counts === undefined ? (
        <p className={classes.muted}>{t('aspects.none', { minimum })}</p>
      ) : (
        <>
          <p className={classes.mean}>
            <strong>{t('aspects.mean', { mean: meanText(one.mean) })}</strong>
            <span>{t('aspects.meanOf', { count: one.answers })}</span>
          </p>
          <Distribution name={name} one={one} counts={one.counts} />
        </>
      )}
    </section>
  );
}

interface DistributionProps {
  name: string;
  one: SurveyAspect;
  counts: readonly number[];
}

/** A table whose figures are drawn as bars, too; the best point first. */
function Distribution({ name, one, counts }: DistributionProps) {
  const { t } = useTranslation(['survey-results', 'survey']);
  const share = (count: number) => (one.answers === 0 ? 0 : (100 * count) / one.answers);
  return (
    <table className={classes.distribution}>
      <caption className="visually-hidden">{t('aspects.distribution', { aspect: name })}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('aspects.level')}</th>
          <th scope="col">{t('aspects.share')}</th>
          <th scope="col">{t('aspects.answers')}</th>
        </tr>
      </thead>
      <tbody>
        {counts
          .map((count, index) => ({ count, point: index + 1 }))
          .toReversed()
          .map(({ count, point }) => (
            <tr key={point}>
              <th scope="row">{pointWords(t, one.aspect, point)}</th>
              <td>
                <span className={classes.track} aria-hidden>
                  <span style={{ inlineSize: `${share(count)}%` }} />
                </span>
                <span className={classes.share}>{formatPercent(Math.round(share(count)))}</span>
              </td>
              <td>{formatNumber(count)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
