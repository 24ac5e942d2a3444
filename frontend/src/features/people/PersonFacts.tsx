import { useTranslation } from 'react-i18next';
import type { PersonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Facts } from '@/ui/Facts/Facts';
import { Link } from '@/ui/Link/Link';
import classes from './people.module.css';

/** Where a person works, and how to reach them. */
export function PersonFacts({ person }: { person: PersonView }) {
  const { t } = useTranslation('people');
  const { unit, personClass } = person;
  const none = t('none');
  return (
    <div className={classes.facts}>
      <Facts
        facts={[
          {
            term: t('column.unit'),
            detail: <Link href={paths.unit(unit.id)}>{unit.fullName}</Link>,
          },
          { term: t('column.position'), detail: person.position ?? none },
          { term: t('column.rank'), detail: person.rank ?? none },
          {
            term: t('column.class'),
            detail: personClass === undefined ? none : t(`class.${personClass}`),
          },
          { term: t('column.email'), detail: person.email },
          { term: t('column.phone'), detail: person.phone ?? none },
          { term: t('column.staffCode'), detail: person.staffCode ?? none },
        ]}
      />
    </div>
  );
}
