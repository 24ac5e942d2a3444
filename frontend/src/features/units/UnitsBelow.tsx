import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitChildrenQuery } from '@/shared/api/units';
import { UnitTree } from './UnitTree';
import classes from './units.module.css';

/** The tree that begins below one unit. */
export function UnitsBelow({ unitId }: { unitId: string }) {
  const { t } = useTranslation('units');
  const { data: units } = useSuspenseQuery(unitChildrenQuery(unitId));
  return units.length === 0 ? (
    <p className={classes.note}>{t('tree.none')}</p>
  ) : (
    <UnitTree label={t('tree.below')} units={units} />
  );
}
