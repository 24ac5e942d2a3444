import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { LessonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import classes from './Steps.module.css';

interface StepsProps {
  enrolmentId: string;
  lesson: LessonView;
  label: string;
  /** Whether the lesson after is what there is to do now. */
  goOn?: boolean;
}

/** The lesson before and the lesson after, by name. */
export function Steps({ enrolmentId, lesson, label, goOn = false }: StepsProps) {
  const { previous, next } = lesson;
  return (
    <nav aria-label={label} className={classes.steps} data-lone={next === undefined || undefined}>
      {previous && (
        <ButtonLink
          tone="secondary"
          size="small"
          className={classes.previous ?? ''}
          icon={<IconArrowLeft />}
          href={paths.lesson(enrolmentId, previous.lessonId)}
        >
          <span className={classes.name}>{previous.title}</span>
        </ButtonLink>
      )}
      {next && (
        <ButtonLink
          tone={goOn ? 'primary' : 'secondary'}
          size={goOn ? 'medium' : 'small'}
          className={classes.next ?? ''}
          iconAfter={<IconArrowRight />}
          href={paths.lesson(enrolmentId, next.lessonId)}
        >
          {next.title}
        </ButtonLink>
      )}
    </nav>
  );
}
