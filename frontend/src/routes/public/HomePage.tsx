import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { catalogueQuery } from '@/features/catalogue/catalogue.queries';
import { CourseGrid } from '@/features/catalogue/CourseGrid';
import { myCertificatesQuery } from '@/features/certificates/certificates.queries';
import { Welcome } from '@/features/identity/Welcome';
import { LearnersHome } from '@/features/my-learning/LearnersHome';
import { DutyNotice } from '@/features/peer-review/DutyNotice';
import { SigningNotice } from '@/features/signing-queue/SigningNotice';
import { useMe } from '@/shared/api/me';
import type { MeView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import classes from './HomePage.module.css';

export default function HomePage() {
  const me = useMe();
  return (
    <>
      {me === null ? <Welcome /> : <Learning me={me} />}
      <OpenCourses />
    </>
  );
}

function Learning({ me }: { me: MeView }) {
  const { data: certificates = [] } = useQuery(myCertificatesQuery);
  const held = certificates.filter(({ state }) => state === 'VALID').length;
  return <LearnersHome me={me} certificates={held} notice={<Duties />} />;
}

/** What waits for the reader: reviews of others' work, certificates to sign. */
function Duties() {
  return (
    <>
      <div className={classes.signing}>
        <SigningNotice />
      </div>
      <DutyNotice />
    </>
  );
}

/** The newest courses, so that nobody leaves the first page without having seen one. */
function OpenCourses() {
  const { t } = useTranslation('catalogue');
  const { data } = useQuery(catalogueQuery({ sort: '-publishedAt' }));
  if (data === undefined || data.total === 0) return null;
  return (
    <section className={classes.courses} aria-labelledby="open-courses">
      <div className={classes.head}>
        <h2 id="open-courses">{t('newest')}</h2>
        <Link href={paths.catalogue()} className={classes.all}>
          {t('seeAll')}
        </Link>
      </div>
      <CourseGrid courses={data.items.slice(0, 6)} heading="h3" />
    </section>
  );
}
