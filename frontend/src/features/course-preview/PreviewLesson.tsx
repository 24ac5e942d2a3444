import type { ReactNode } from 'react';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LessonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import classes from './Preview.module.css';

interface PreviewLessonProps {
  courseId: string;
  lesson: LessonView;
  /** The blocks, drawn as the player draws them. */
  children: ReactNode;
}

/** A lesson as learners will read it. */
export function PreviewLesson({ courseId, lesson, children }: PreviewLessonProps) {
  const { t } = useTranslation('course-preview');
  const { previous, next } = lesson;
  return (
    <article className={classes.article}>
      <h1>{lesson.title}</h1>
      <p className={classes.minutes}>{t('minutes', { count: lesson.estimatedMinutes })}</p>
      {lesson.blocks.length === 0 && <p>{t('empty')}</p>}
      {children}
      <nav aria-label={t('steps')} className={classes.steps}>
        <span>
          {previous && (
            <ButtonLink
              tone="secondary"
              icon={<IconArrowLeft />}
              href={paths.coursePreview(courseId, previous.lessonId)}
            >
              {previous.title}
            </ButtonLink>
          )}
        </span>
        {next && (
          <ButtonLink
            iconAfter={<IconArrowRight />}
            href={paths.coursePreview(courseId, next.lessonId)}
          >
            {next.title}
          </ButtonLink>
        )}
      </nav>
    </article>
  );
}
