import { IconChartHistogram, IconSchool, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitPageView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import classes from './units.module.css';

/** Where to go on from a unit: its people, and what may be done with them. */
export function UnitLinks({ page: { unit, abilities } }: { page: UnitPageView }) {
  const { t } = useTranslation('units');
  return (
    <div className={classes.links}>
      <ButtonLink href={paths.people(unit.id)} tone="secondary" icon={<IconUsers />}>
        {t('page.seePeople')}
      </ButtonLink>
      {abilities.includes('ADD_PERSON') && (
        <ButtonLink href={paths.newPerson(unit.id)} tone="secondary" icon={<IconUserPlus />}>
          {t('page.addPerson')}
        </ButtonLink>
      )}
      {abilities.includes('ENROL_PEOPLE') && (
        <ButtonLink href={paths.enrolPeople(unit.id)} tone="secondary" icon={<IconSchool />}>
          {t('page.enrol')}
        </ButtonLink>
      )}
      {abilities.includes('VIEW_REPORTS') && (
        <ButtonLink href={paths.reports(unit.id)} tone="secondary" icon={<IconChartHistogram />}>
          {t('page.report')}
        </ButtonLink>
      )}
    </div>
  );
}
