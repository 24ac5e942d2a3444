import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { changeLine } from './changedUnits';
import { changesQuery } from './changes.queries';
import { ChangeStatusBadge } from './ChangeStatusBadge';
import classes from './unit-changes.module.css';

const shown = 20;

/** What has been decided about a unit, the latest first. */
export function UnitTimeline({ unitId }: { unitId: string }) {
  const { t } = useTranslation('unit-changes');
  const { data, error } = useQuery(changesQuery({ unit: unitId }, 0, shown));
  return (
    <Card
      title={t('timeline.title')}
      actions={
        data !== undefined &&
        data.total > 0 && (
          <ButtonLink href={paths.unitChanges(unitId)} tone="quiet" size="small">
            {t('timeline.all', { count: data.total })}
          </ButtonLink>
        )
      }
    >
      {error !== null ? (
        <Notice tone="danger">{wordsFor(error)}</Notice>
      ) : data === undefined ? (
        <div aria-busy>
          <Skeleton height="4rem" />
        </div>
      ) : data.items.length === 0 ? (
        <p className={classes.muted}>{t('timeline.none')}</p>
      ) : (
        <ol className={classes.timeline}>
          {data.items.map((change) => (
            <li key={change.id}>
              <time dateTime={change.effectiveOn}>{formatDay(change.effectiveOn)}</time>
              <div>
                <Link href={paths.unitChange(change.id)}>{t(`kind.${change.kind}`)}</Link>{' '}
                <ChangeStatusBadge status={change.status} />
                <span className={classes.under}>{changeLine(change)}</span>
                <span className={classes.under}>
                  {[change.decisionNumber, change.reason].filter(Boolean).join(' · ')}
                </span>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
