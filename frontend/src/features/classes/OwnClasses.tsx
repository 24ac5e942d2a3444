import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Link } from '@/ui/Link/Link';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { ownClassesQuery } from './classes.queries';
import { classTones } from './states';
import classes from './classes.module.css';

/** The classes that the reader learns in, with the mark so far; nothing for whoever is in none. */
export function OwnClasses() {
  const { t } = useTranslation('classes');
  const { data = [] } = useQuery(ownClassesQuery);
  if (data.length === 0) return null;
  return (
    <Card title={t('mine.title')}>
      <ul className={classes.own}>
        {data.map(({ classId, title, startsOn, endsOn, state, mark, outOf, trainers }) => (
          <li key={classId}>
            <div>
              <Link href={paths.myClass(classId)}>{title}</Link>
              <span className={classes.under}>
                {t('facts.fromTo', { from: formatDay(startsOn), to: formatDay(endsOn) })}
                {trainers.length > 0 && ` · ${t('mine.trainers', { names: trainers.join(', ') })}`}
              </span>
            </div>
            <StatusBadge tone={classTones[state]}>{t(`mine.states.${state}`)}</StatusBadge>
            <span>
              {mark === undefined
                ? t('mine.noMark')
                : t('mine.mark', { mark: formatNumber(mark, 2), outOf: formatNumber(outOf, 2) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
