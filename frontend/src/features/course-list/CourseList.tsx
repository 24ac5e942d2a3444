import type { ReactNode } from 'react';
import { IconBook2, IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftCourseSummary } from '@/shared/api/schema';
import { formatDayTime } from '@/shared/lib/dates';
import { narrow } from '@/shared/lib/pictures';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './CourseList.module.css';

const tones = { DRAFT: 'neutral', PUBLISHED: 'success', CHANGED: 'warning' } as const;

interface CourseListProps {
  courses: readonly DraftCourseSummary[];
  filtered: boolean;
  onClear: () => void;
  /** How a first course is begun. */
  begin: ReactNode;
}

/** The courses somebody writes, the latest changed first. */
export function CourseList({ courses, filtered, onClear, begin }: CourseListProps) {
  const { t } = useTranslation('course-list');
  if (courses.length === 0) {
    return filtered ? (
      <EmptyState
        icon={<IconFileSearch />}
        title={t('noneFound')}
        action={
          <Button tone="secondary" onClick={onClear}>
            {t('clear')}
          </Button>
        }
      >
        {t('noneFoundHint')}
      </EmptyState>
    ) : (
      <EmptyState icon={<IconBook2 />} title={t('none')} action={begin}>
        {t('noneHint')}
      </EmptyState>
    );
  }
  return (
    <ul className={classes.list}>
      {courses.map((course) => (
        <li key={course.courseId} className={classes.course}>
          <Cover url={course.coverUrl ?? undefined} />
          <div className={classes.words}>
            <h2 className={classes.title}>
              <Link href={paths.courseEditor(course.courseId)}>{course.title}</Link>
            </h2>
            <p className={classes.facts}>
              <span>{course.unit.name}</span>
              <span>{t('lessons', { count: course.lessonCount })}</span>
              {course.publishedNumber != null && (
                <span>{t('version', { number: course.publishedNumber })}</span>
              )}
            </p>
            <p className={classes.facts}>
              {t('updated', { time: formatDayTime(course.updatedAt), name: course.updatedBy })}
            </p>
          </div>
          <StatusBadge tone={tones[course.state]}>{t(`states.${course.state}`)}</StatusBadge>
        </li>
      ))}
    </ul>
  );
}

function Cover({ url }: { url: string | undefined }) {
  return (
    <div className={classes.cover} aria-hidden>
      {url === undefined ? <IconBook2 /> : <img src={narrow(url)} alt="" loading="lazy" />}
    </div>
  );
}
