import { IconCircle, IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OutlineLesson, OutlineView, ProgressView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Link } from '@/ui/Link/Link';
import classes from './Outline.module.css';

interface OutlineProps {
  enrolmentId: string;
  outline: OutlineView;
  progress: ProgressView;
  currentId: string;
  onChosen?: () => void;
}

/** The course at a glance, with what is done and what is still asked for. */
export function Outline({ enrolmentId, outline, progress, currentId, onChosen }: OutlineProps) {
  const { t } = useTranslation('lesson-player');
  return (
    <nav aria-label={t('outline')} className={classes.outline}>
      {outline.sections.map((section, index) => (
        <section key={section.sectionId}>
          <h2>
            {index + 1}. {section.title}
          </h2>
          <ol>
            {section.lessons.map((lesson) => (
              <li key={lesson.lessonId}>
                <Link
                  href={paths.lesson(enrolmentId, lesson.lessonId)}
                  aria-current={lesson.lessonId === currentId ? 'page' : undefined}
                  className={classes.lesson}
                  {...(onChosen && { onClick: onChosen })}
                >
                  <State lesson={lesson} progress={progress} />
                  <span className={classes.words}>
                    {lesson.title}
                    <span className={classes.minutes}>
                      {t('minutes', { count: lesson.estimatedMinutes })}
                      {!lesson.required && ` · ${t('optional')}`}
                    </span>
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

function State({ lesson, progress }: { lesson: OutlineLesson; progress: ProgressView }) {
  const { t } = useTranslation('lesson-player');
  const state =
    progress.lessons.find(({ lessonId }) => lessonId === lesson.lessonId)?.state ?? 'NOT_STARTED';
  const Icon = {
    NOT_STARTED: IconCircle,
    STARTED: IconCircleHalf2,
    COMPLETED: IconCircleCheckFilled,
  }[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon aria-hidden />
      <span className="visually-hidden">{t(`state.${state}`)}: </span>
    </span>
  );
}
