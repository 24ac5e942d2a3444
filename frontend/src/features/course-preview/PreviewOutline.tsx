import { useTranslation } from 'react-i18next';
import type { OutlineView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import classes from './Preview.module.css';

interface PreviewOutlineProps {
  courseId: string;
  outline: OutlineView;
  currentId?: string;
}

/** The outline as learners have it beside a lesson. */
export function PreviewOutline({ courseId, outline, currentId }: PreviewOutlineProps) {
  const { t } = useTranslation('course-preview');
  return (
    <nav aria-label={t('outline')} className={classes.outline}>
      {outline.sections.map((section, index) => (
        <section key={section.sectionId}>
          <h2 className={classes.section}>
            {index + 1}. {section.title}
          </h2>
          <ol className={classes.lessons}>
            {section.lessons.map((lesson) => (
              <li key={lesson.lessonId}>
                <Link
                  href={paths.coursePreview(courseId, lesson.lessonId)}
                  aria-current={lesson.lessonId === currentId ? 'page' : undefined}
                  className={classes.lesson}
                >
                  <span>{lesson.title}</span>
                  <span className={classes.minutes}>
                    {t('minutes', { count: lesson.estimatedMinutes })}
                  </span>
                </Link>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}
