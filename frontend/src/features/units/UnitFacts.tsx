import { useTranslation } from 'react-i18next';
import type { UnitPageView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Facts } from '@/ui/Facts/Facts';
import classes from './units.module.css';

/** What is known of a unit, with how many people belong to it. */
export function UnitFacts({ page }: { page: UnitPageView }) {
  const { t } = useTranslation('units');
  const { unit, peopleCount, subtreePeopleCount } = page;
  return (
    <div className={classes.facts}>
      <Facts
        facts={[
          { term: t('column.kind'), detail: t(`kind.${unit.kind}`) },
          { term: t('column.code'), detail: unit.code },
          { term: t('page.people'), detail: formatNumber(peopleCount) },
          { term: t('page.subtree'), detail: formatNumber(subtreePeopleCount) },
        ]}
      />
    </div>
  );
}
