import type { ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EnrolButton } from '@/features/batch-enrolment/EnrolButton';
import { PersonActions } from '@/features/people/PersonActions';
import { PersonStatus } from '@/features/people/PersonStatus';
import { personQuery } from '@/features/people/people.queries';
import { may, useMe } from '@/shared/api/me';
import type { Permission, PersonView } from '@/shared/api/schema';
import { useParam } from '@/shared/lib/params';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { TabLinks } from '@/ui/Tabs/TabLinks';
import { PersonMenu } from './PersonMenu';
import classes from '../manage.module.css';

const tabs = [
  { key: 'profile', href: paths.person, needs: 'VIEW_PEOPLE' },
  { key: 'units', href: paths.personUnits, needs: 'VIEW_PEOPLE' },
  { key: 'roles', href: paths.personRoles, needs: 'VIEW_PEOPLE' },
  { key: 'learning', href: paths.personLearning, needs: 'VIEW_PEOPLE' },
  { key: 'certificates', href: paths.personCertificates, needs: 'VIEW_CERTIFICATES' },
  { key: 'log', href: paths.personLog, needs: 'VIEW_AUDIT' },
] as const satisfies readonly { key: string; href: unknown; needs: Permission }[];

/** Every part of a person's record begins by fetching the person. */
export const personLoader = (context: LoaderContext) =>
  context.queryClient.query({ ...personQuery(paramOf(context, 'accountId')), staleTime: 'static' });

interface PersonFrameProps {
  current: (typeof tabs)[number]['key'];
  children: (person: PersonView) => ReactNode;
}

/** Who it is, what can be done about them, and the parts of their record, each at an address of its own. */
export function PersonFrame({ current, children }: PersonFrameProps) {
  const { t } = useTranslation(['people', 'shell']);
  const me = useMe();
  const { data: person } = useSuspenseQuery(personQuery(useParam('accountId')));
  return (
    <>
      <PageHeader
        title={person.fullName}
        badge={<PersonStatus status={person.status} />}
        lead={[person.position, person.unit.fullName].filter(Boolean).join(' · ')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.people() },
        ]}
        actions={
          <>
            <PersonMenu person={person} />
            <PersonActions person={person} />
            <EnrolButton people={[person]} />
          </>
        }
      />
      <TabLinks
        label={t('tabs.label')}
        tabs={tabs
          .filter(({ needs }) => may(me, needs))
          .map(({ key, href }) => ({
            href: href(person.accountId),
            label: t(`tabs.${key}`),
            current: key === current,
          }))}
      />
      <div key={person.accountId} className={classes.stack}>
        {children(person)}
      </div>
    </>
  );
}
