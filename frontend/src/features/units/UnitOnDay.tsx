import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem, wordsFor } from '@/shared/api/problem';
import type { UnitPageView } from '@/shared/api/schema';
import { unitPageQuery } from '@/shared/api/units';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { AsOfBanner } from './AsOfBanner';
import { AsOfField } from './AsOfField';
import { Lineage } from './Lineage';
import { UnitFacts } from './UnitFacts';
import { UnitLinks } from './UnitLinks';
import { UnitTree } from './UnitTree';
import classes from './units.module.css';

interface UnitOnDayProps {
  /** The unit as it is today. */
  now: UnitPageView;
  asOf: string | undefined;
  onDay: (asOf: string | undefined) => void;
  /** What has changed about it, which is told whatever the day. */
  timeline?: ReactNode;
}

/** A unit with its facts and the units below it, as they are or were on a day. */
export function UnitOnDay({ now, asOf, onDay, timeline }: UnitOnDayProps) {
  const { t } = useTranslation('units');
  const { data, error } = useQuery({
    ...unitPageQuery(now.unit.id, asOf),
    enabled: asOf !== undefined,
    retry: false,
  });
  const shown = asOf === undefined ? now : data;
  return (
    <div className={classes.stack}>
      <Ended page={now} />
      <AsOfBanner asOf={asOf} onToday={() => onDay(undefined)} />
      <Card title={t('page.about')}>
        <div className={classes.about}>
          {error !== null && asOf !== undefined ? (
            <NotThen unit={now.unit} asOf={asOf} error={error} />
          ) : shown === undefined ? (
            <div aria-busy>
              <Skeleton height="4rem" />
            </div>
          ) : (
            <UnitFacts page={shown} asOf={asOf} />
          )}
          <div>
            <AsOfField asOf={asOf} onDay={onDay} />
          </div>
        </div>
        <UnitLinks page={now} />
      </Card>
      {shown !== undefined && error === null && (
        <Card title={t('tree.below')} flush>
          {shown.unit.childCount === 0 ? (
            <p className={classes.note}>{t('tree.none')}</p>
          ) : (
            <UnitTree
              key={`${now.unit.id} ${asOf ?? ''}`}
              label={t('tree.below')}
              top={{ below: now.unit.id }}
              asOf={asOf}
            />
          )}
        </Card>
      )}
      {(now.predecessors.length > 0 || now.successor !== undefined) && (
        <Card title={t('page.lineage')}>
          <Lineage page={now} />
        </Card>
      )}
      {timeline}
    </div>
  );
}

/** Says of a unit that is no more where everything of it went. */
function Ended({ page: { unit, successor } }: { page: UnitPageView }) {
  const { t } = useTranslation('units');
  if (unit.validUntil === undefined) return null;
  return (
    <Notice
      tone="info"
      title={t('page.endedWhat', { day: formatDay(unit.validUntil) })}
      action={
        successor !== undefined && (
          <ButtonLink href={paths.unit(successor.id)} tone="secondary" size="small">
            {t('page.seeSuccessor')}
          </ButtonLink>
        )
      }
    >
      {successor !== undefined && t('page.endedInto', { unit: successor.fullName })}
    </Notice>
  );
}

interface NotThenProps {
  unit: UnitPageView['unit'];
  asOf: string;
  error: Error;
}

function NotThen({ unit, asOf, error }: NotThenProps) {
  const { t } = useTranslation('units');
  if (!isProblem(error, 'organisation.unit-not-there')) {
    return <Notice tone="danger">{wordsFor(error)}</Notice>;
  }
  const from = formatDay(unit.validFrom);
  return (
    <Notice
      tone="warning"
      title={t('asOf.notThere', { unit: unit.fullName, day: formatDay(asOf) })}
    >
      {unit.validUntil === undefined
        ? t('asOf.notThereWhat', { from })
        : t('asOf.notThereEnded', { from, until: formatDay(unit.validUntil) })}
    </Notice>
  );
}
