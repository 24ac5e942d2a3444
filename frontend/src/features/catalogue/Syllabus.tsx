import {
  IconChevronDown,
  IconFileText,
  IconHelpCircle,
  IconPhoto,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BlockType, CoursePage, SyllabusLesson } from '@/shared/api/schema';
import classes from './Syllabus.module.css';

/** The outline of a course, a section at a time; the browser's own disclosure, so it needs nothing to work. */
export function Syllabus({ sections }: { sections: CoursePage['sections'] }) {
  const { t } = useTranslation('catalogue');
  return (
    <div className={classes.syllabus}>
      {sections.map((section, index) => (
        <details key={section.title} open={index === 0}>
          <summary>
            <IconChevronDown aria-hidden />
            <span className={classes.section}>{section.title}</span>
            <span className={classes.size}>
              {t('lessons', { count: section.lessons.length })} ·{' '}
              {t('minutes', { count: minutes(section.lessons) })}
            </span>
          </summary>
          <ol>
            {section.lessons.map((lesson) => (
              <li key={lesson.title}>
                <KindIcon kinds={lesson.kinds} />
                <span className={classes.lesson}>
                  {lesson.title}
                  {!lesson.required && <span className={classes.optional}>{t('optional')}</span>}
                </span>
                <span className={classes.minutes}>
                  {t('minutes', { count: lesson.estimatedMinutes })}
                </span>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}

function minutes(lessons: readonly SyllabusLesson[]): number {
  return lessons.reduce((sum, lesson) => sum + lesson.estimatedMinutes, 0);
}

function KindIcon({ kinds }: { kinds: readonly BlockType[] }) {
  if (kinds.includes('QUIZ')) return <IconHelpCircle aria-hidden />;
  if (kinds.includes('VIDEO')) return <IconPlayerPlay aria-hidden />;
  if (kinds.includes('RICH_TEXT')) return <IconFileText aria-hidden />;
  return <IconPhoto aria-hidden />;
}
