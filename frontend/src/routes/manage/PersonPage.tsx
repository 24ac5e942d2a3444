import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EnrolButton } from '@/features/batch-enrolment/EnrolButton';
import { heldCertificatesQuery } from '@/features/certificates/certificates.queries';
import { PersonActions } from '@/features/people/PersonActions';
import { PersonFacts } from '@/features/people/PersonFacts';
import { PersonStatus } from '@/features/people/PersonStatus';
import { ResetSecondFactors } from '@/features/people/ResetSecondFactors';
import { RoleList } from '@/features/people/RoleList';
import { personQuery } from '@/features/people/people.queries';
import { PersonCourses, type CourseCertificate } from '@/features/person-courses/PersonCourses';
import { SignInAsAction } from '@/features/sign-in-as/SignInAsAction';
import { may, useMe } from '@/shared/api/me';
import type { PersonView } from '@/shared/api/schema';
import { useParam } from '@/shared/lib/params';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Columns } from '@/ui/Columns/Columns';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export const loader = (context: LoaderContext) =>
  context.queryClient.query({ ...personQuery(paramOf(context, 'accountId')), staleTime: 'static' });

export default function PersonPage() {
  const { t } = useTranslation(['people', 'person-courses', 'shell']);
  const { data: person } = useSuspenseQuery(personQuery(useParam('accountId')));
  const certificates = useHeldCertificates(person.accountId);
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
            <PersonActions person={person} />
            <EnrolButton people={[person]} />
          </>
        }
      />
      <div className={classes.stack}>
        <Columns>
          <Card title={t('page.work')}>
            <PersonFacts person={person} />
          </Card>
          <Card title={t('roles.title')} lead={t('roles.lead')}>
            <RoleList person={person} />
          </Card>
        </Columns>
        <HelpWithSigningIn person={person} />
        <Card title={t('person-courses:title')}>
          <PersonCourses key={person.accountId} person={person} certificates={certificates} />
        </Card>
      </div>
    </>
  );
}

/** What others can do for who cannot sign in, or has lost their way; nothing for those who may not. */
function HelpWithSigningIn({ person }: { person: PersonView }) {
  const { t } = useTranslation('people');
  const me = useMe();
  const navigate = useNavigate();
  if (person.accountId === me?.accountId) return null;
  const mayReset = person.abilities.includes('EDIT');
  const mayBorrow =
    may(me, 'IMPERSONATE') && person.status === 'ACTIVE' && me?.signedInBy === undefined;
  if (!mayReset && !mayBorrow) return null;
  return (
    <Card title={t('help.title')} lead={t('help.lead')}>
      <div className={classes.actions}>
        {mayReset && <ResetSecondFactors person={person} />}
        {mayBorrow && (
          <SignInAsAction person={person} onBegun={() => void navigate({ href: paths.home() })} />
        )}
      </div>
    </Card>
  );
}

/** The person's certificates by enrolment, for readers who may see certificates. */
function useHeldCertificates(accountId: string): ReadonlyMap<string, CourseCertificate> {
  const enabled = may(useMe(), 'VIEW_CERTIFICATES');
  const { data } = useQuery({ ...heldCertificatesQuery(accountId), enabled });
  return new Map(
    data?.items.map(({ enrolmentId, number }) => [
      enrolmentId,
      { number, href: paths.verification(number) },
    ]),
  );
}
