import { IconBuilding, IconClock, IconListDetails, IconStairs } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CourseCard as CourseCardData, CoursePlace } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Highlight } from '@/ui/Highlight/Highlight';
import { Link } from '@/ui/Link/Link';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { Cover } from './Cover';
import classes from './CourseCard.module.css';

interface CourseCardProps {
  course: CourseCardData;
  /** One's own place in it. */
  place: CoursePlace | undefined;
  heading: 'h2' | 'h3';
}

/** A course in a list: what it is, who gives it, how long it takes, and why the search found it. */
export function CourseCard({ course, place, heading: Heading }: CourseCardProps) {
  const { t } = useTranslation('catalogue');
  const { highlights } = course;
  return (
    <article className={classes.card}>
      <Cover url={course.coverUrl} />
      {place !== undefined && place.state !== 'WITHDRAWN' && (
        <div className={classes.place}>
          <StatusBadge tone={place.state === 'COMPLETED' ? 'success' : 'info'}>
            {t(`state.${place.state}`, { percent: formatNumber(place.percent, 0) })}
          </StatusBadge>
        </div>
      )}
      <div className={classes.words}>
        <p className={classes.provider}>
          <IconBuilding aria-hidden />
          {course.provider.name}
        </p>
        <Heading className={classes.title}>
          <Link href={paths.course(course.slug)}>
            <Highlight text={course.title} ranges={highlights?.title} />
          </Link>
        </Heading>
        <p className={classes.summary}>
          <Highlight text={course.summary} ranges={highlights?.summary} />
        </p>
        {highlights?.fragment !== undefined && <Fragment {...highlights.fragment} />}
        <ul className={classes.facts}>
          <li>
            <IconStairs aria-hidden />
            {t(`level.${course.level}`)}
          </li>
          <li>
            <IconClock aria-hidden />
            {t('minutes', { count: course.estimatedMinutes })}
          </li>
          <li>
            <IconListDetails aria-hidden />
            {t('lessons', { count: course.lessonCount })}
          </li>
        </ul>
      </div>
    </article>
  );
}

function Fragment(fragment: NonNullable<NonNullable<CourseCardData['highlights']>['fragment']>) {
  const { t } = useTranslation('catalogue');
  return (
    <blockquote className={classes.fragment}>
      <span className={classes.source}>{t('inLesson', { lesson: fragment.lessonTitle })}</span>
      <Highlight text={fragment.text} ranges={fragment.ranges} />
    </blockquote>
  );
}
