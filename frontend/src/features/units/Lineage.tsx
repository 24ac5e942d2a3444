import { useTranslation } from 'react-i18next';
import type { UnitPageView, UnitView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import classes from './units.module.css';

/** What a unit came from, and what it went into. */
export function Lineage({ page: { predecessors, successor } }: { page: UnitPageView }) {
  const { t } = useTranslation('units');
  return (
    <div className={classes.stack}>
      {successor !== undefined && (
        <div>
          <h3>{t('lineage.successor')}</h3>
          <Link href={paths.unit(successor.id)}>{successor.fullName}</Link>
        </div>
      )}
      {predecessors.length > 0 && (
        <div>
          <h3>{t('lineage.predecessors')}</h3>
          <ul className={classes.plain}>
            {predecessors.map((unit) => (
              <li key={unit.id}>
                <Link href={paths.unit(unit.id)}>{unit.fullName}</Link>
                <span className={classes.path}>
                  {until(unit, (day) => t('lineage.until', { day }))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function until({ validUntil }: UnitView, words: (day: string) => string): string {
  return validUntil === undefined ? '' : words(formatDay(validUntil));
}
