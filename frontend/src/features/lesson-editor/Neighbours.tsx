import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftCourse, DraftLessonSummary } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import classes from './Neighbours.module.css';

/** The lessons before and after this one, each by its name. */
export function Neighbours({ course, lessonId }: { course: DraftCourse; lessonId: string }) {
  const { t } = useTranslation('lesson-editor');
  const lessons = course.sections.flatMap((section) => section.lessons);
  const at = lessons.findIndex((lesson) => lesson.lessonId === lessonId);
  const link = (lesson: DraftLessonSummary | undefined, label: string, forward: boolean) =>
    lesson && (
      <ButtonLink
        tone="quiet"
        aria-label={`${label}: ${lesson.title}`}
        icon={forward ? undefined : <IconArrowLeft />}
        iconAfter={forward ? <IconArrowRight /> : undefined}
        href={paths.lessonEditor(course.courseId, lesson.lessonId)}
      >
        {lesson.title}
      </ButtonLink>
    );
  return (
    <nav aria-label={t('neighbours')} className={classes.neighbours}>
      <span>{at > 0 && link(lessons[at - 1], t('previous'), false)}</span>
      <span>{at >= 0 && link(lessons[at + 1], t('next'), true)}</span>
    </nav>
  );
}
