import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonEnrolmentView, PersonView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { formatDay } from '@/shared/lib/dates';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { Pages } from '@/ui/Pages/Pages';
import { ProgressBar } from '@/ui/Progress/ProgressBar';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { coursesPerPage, personEnrolmentsQuery } from './person-courses.queries';
import classes from './person-courses.module.css';

const tones = {
  NOT_STARTED: 'neutral',
  IN_PROGRESS: 'info',
  COMPLETED: 'success',
  WITHDRAWN: 'warning',
} as const;

export interface CourseCertificate {
  number: string;
  href: string;
}

interface PersonCoursesProps {
  person: PersonView;
  /** The certificates the reader may see, by enrolment. */
  certificates: ReadonlyMap<string, CourseCertificate>;
}

/** What a person studies and has completed, what they took up last first. */
export function PersonCourses({ person, certificates }: PersonCoursesProps) {
  const { t } = useTranslation('person-courses');
  const [page, setPage] = useState(0);
  const courses = useQuery(personEnrolmentsQuery(person.accountId, page));

  if (courses.isError) return <Notice tone="danger">{wordsFor(courses.error)}</Notice>;
  if (courses.data === undefined) return <Skeleton height="6rem" />;
  const { items, total } = courses.data;
  if (total === 0) {
    return (
      <EmptyState icon={<IconSchool />} title={t('none')}>
        {t(person.abilities.includes('ENROL') ? 'noneYours' : 'noneHint', {
          name: person.fullName,
        })}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.courses}>
        {items.map((course) => (
          <PersonCourse
            key={course.enrolmentId}
            course={course}
            certificate={certificates.get(course.enrolmentId)}
          />
        ))}
      </ul>
      <Pages page={page} size={coursesPerPage} total={total} onPage={setPage} />
    </>
  );
}

function PersonCourse({
  course,
  certificate,
}: {
  course: PersonEnrolmentView;
  certificate: CourseCertificate | undefined;
}) {
  const { t } = useTranslation('person-courses');
  const { title, state, requiredDone, requiredTotal, enrolledAt, dueOn, completedAt } = course;
  const days = [
    t('enrolled', { day: formatDay(enrolledAt) }),
    dueOn && state !== 'COMPLETED' && t('due', { day: formatDay(dueOn) }),
    completedAt && t('completed', { day: formatDay(completedAt) }),
  ].filter(Boolean);
  return (
    <li className={classes.course}>
      <div className={classes.head}>
        <strong>{title}</strong>
        <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>
      </div>
      <ProgressBar
        done={requiredDone}
        total={requiredTotal}
        label={t('progress', { course: title })}
        words={t('done', { done: requiredDone, total: requiredTotal })}
      />
      <p className={classes.under}>
        {days.join(' · ')}
        {certificate !== undefined && (
          <>
            {' · '}
            <Link href={certificate.href}>{t('certificate', { number: certificate.number })}</Link>
          </>
        )}
      </p>
    </li>
  );
}
