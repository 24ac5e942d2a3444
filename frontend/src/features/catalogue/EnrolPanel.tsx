import { useEffect, useRef } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { IconCertificate, IconClock, IconStairs, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CoursePage } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { useAddressState } from '@/shared/lib/addressState';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { useEnrol } from './catalogue.queries';
import { Cover } from './Cover';
import classes from './EnrolPanel.module.css';

/** What the course asks and gives, with the one button that matters; on a phone the button stays in reach. */
export function EnrolPanel({ course }: { course: CoursePage }) {
  const { t } = useTranslation('catalogue');
  return (
    <aside className={classes.panel} aria-label={t('panel')}>
      <Cover url={course.coverUrl} eager />
      <div className={classes.words}>
        <div className={classes.act}>
          <Action course={course} />
        </div>
        <ul className={classes.facts}>
          <li>
            <IconStairs aria-hidden />
            {t('levelIs', { level: t(`level.${course.level}`) })}
          </li>
          <li>
            <IconClock aria-hidden />
            {t('effort', {
              lessons: formatNumber(course.lessonCount),
              minutes: formatNumber(course.estimatedMinutes),
            })}
          </li>
          {course.enrolledCount > 0 && (
            <li>
              <IconUsers aria-hidden />
              {t('enrolledCount', { count: course.enrolledCount })}
            </li>
          )}
          {course.certificate && (
            <li>
              <IconCertificate aria-hidden />
              {t('certificate')}
            </li>
          )}
        </ul>
      </div>
    </aside>
  );
}

function Action({ course }: { course: CoursePage }) {
  const { t } = useTranslation('catalogue');
  if (course.abilities.includes('CONTINUE') && course.enrolment !== undefined) {
    return (
      <ButtonLink wide href={paths.learn(course.enrolment.enrolmentId)}>
        {t(course.enrolment.state === 'COMPLETED' ? 'lookAgain' : 'continue')}
      </ButtonLink>
    );
  }
  if (course.abilities.includes('SIGN_IN')) {
    return (
      <ButtonLink wide href={paths.signIn(`${paths.course(course.slug)}?enrol=now`)}>
        {t('signInToEnrol')}
      </ButtonLink>
    );
  }
  return <EnrolButton course={course} />;
}

/** Enrols at a press, or by itself for somebody who pressed it before signing in. */
function EnrolButton({ course }: { course: CoursePage }) {
  const { t } = useTranslation('catalogue');
  const navigate = useNavigate();
  const [{ enrol: wish }] = useAddressState();
  const { mutate, isPending, error } = useEnrol(course.courseId, (enrolmentId) =>
    navigate({ href: paths.learn(enrolmentId) }),
  );
  const wished = useRef(false);
  useEffect(() => {
    if (wish !== 'now' || wished.current) return;
    wished.current = true;
    mutate();
  });
  return (
    <>
      <Button wide busy={isPending} onClick={() => mutate()}>
        {t('enrol')}
      </Button>
      {error !== null && <Notice tone="danger">{wordsFor(error)}</Notice>}
    </>
  );
}
