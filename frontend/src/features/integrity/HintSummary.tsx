import { useTranslation } from 'react-i18next';
import type { HintDetail } from '@/shared/api/schema';
import { formatDayTime, formatPercent } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { Link } from '@/ui/Link/Link';
import { HintState, HintStrength } from './HintBadges';
import { chance, figures } from './hintWords';
import classes from './integrity.module.css';

/** What the hint says, what it does not, and which attempts it is about. */
export function HintSummary({ detail: { hint, sides } }: { detail: HintDetail }) {
  const { t } = useTranslation('integrity');
  return (
    <>
      <Card title={t('hint.what')}>
        <div className={classes.stack}>
          <div className={classes.badges}>
            <HintStrength strength={hint.strength} />
            <HintState hint={hint} />
          </div>
          <p>
            {t(`says.${hint.kind}`, figures(hint))} {chance(t, hint)}
          </p>
          <div className={classes.columns}>
            <Points
              title={t('hint.doubt')}
              points={t(`hint.doubts.${hint.kind}`, { returnObjects: true })}
            />
            <Points
              title={t('hint.innocent')}
              points={t(`hint.innocents.${hint.kind}`, { returnObjects: true })}
            />
          </div>
        </div>
      </Card>
      <Card title={t('hint.sides')}>
        <div className={classes.columns}>
          {sides.map((side) => (
            <div key={side.attemptId} className={classes.stack}>
              <h3 className={classes.small}>{side.fullName}</h3>
              <Facts
                facts={[
                  { term: t('hint.started'), detail: formatDayTime(side.startedAt) },
                  {
                    term: t('hint.submitted'),
                    detail: side.submittedAt === undefined ? '–' : formatDayTime(side.submittedAt),
                  },
                  {
                    term: t('hint.score'),
                    detail:
                      side.scorePercent === undefined ? '–' : formatPercent(side.scorePercent),
                  },
                ]}
              />
              <p>
                <Link href={paths.attemptSheet(side.attemptId)}>
                  {t('hint.toSheet', { name: side.fullName })}
                </Link>
              </p>
            </div>
          ))}
        </div>
      </Card>
    </>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div>
      <h3 className={classes.small}>{title}</h3>
      <ul className={classes.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
