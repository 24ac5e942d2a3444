import { useTranslation } from 'react-i18next';
import type { UnitPageView } from '@/shared/api/schema';
import { formatDay, formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Facts } from '@/ui/Facts/Facts';
import { Link } from '@/ui/Link/Link';
import classes from './units.module.css';

interface UnitFactsProps {
  page: UnitPageView;
  asOf: string | undefined;
}

/** What is known of a unit on a day, with how many people belonged to it. */
export function UnitFacts({ page, asOf }: UnitFactsProps) {
  const { t } = useTranslation('units');
  const { unit, ancestors, peopleCount, subtreePeopleCount } = page;
  const parent = ancestors.at(-1);
  return (
    <div className={classes.facts}>
      <Facts
        facts={[
          { term: t('column.kind'), detail: t(`kind.${unit.kind}`) },
          { term: t('column.code'), detail: unit.code },
          ...(parent === undefined ? [] : [{ term: t('page.parent'), detail: parent.fullName }]),
          { term: t('page.validFrom'), detail: formatDay(unit.validFrom) },
          ...(unit.validUntil === undefined
            ? []
            : [{ term: t('page.validUntil'), detail: formatDay(unit.validUntil) }]),
          { term: t('page.people'), detail: formatNumber(peopleCount) },
          {
            term: t('page.subtree'),
            detail: (
              <Link href={paths.headcount(unit.id, asOf)}>{formatNumber(subtreePeopleCount)}</Link>
            ),
          },
        ]}
      />
    </div>
  );
}
