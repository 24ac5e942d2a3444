import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { heldCertificatesQuery } from '@/features/certificates/certificates.queries';
import { PersonCourses, type CourseCertificate } from '@/features/person-courses/PersonCourses';
import { may, useMe } from '@/shared/api/me';
import type { PersonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PersonFrame, personLoader } from './PersonFrame';

export const loader = personLoader;

export default function LearningPage() {
  return <PersonFrame current="learning">{(person) => <Learning person={person} />}</PersonFrame>;
}

function Learning({ person }: { person: PersonView }) {
  const { t } = useTranslation('person-courses');
  return (
    <Card title={t('title')}>
      <PersonCourses person={person} certificates={useCertificatesOf(person.accountId)} />
    </Card>
  );
}

/** The person's certificates by enrolment, for readers who may see certificates. */
function useCertificatesOf(accountId: string): ReadonlyMap<string, CourseCertificate> {
  const enabled = may(useMe(), 'VIEW_CERTIFICATES');
  const { data } = useQuery({ ...heldCertificatesQuery(accountId), enabled });
  return new Map(
    data?.items.map(({ enrolmentId, number }) => [
      enrolmentId,
      { number, href: paths.verification(number) },
    ]),
  );
}
