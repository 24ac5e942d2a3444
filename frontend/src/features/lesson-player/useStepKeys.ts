import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { LessonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';

/** N goes to the next lesson and P to the one before, except while typing. */
export function useStepKeys(enrolmentId: string, lesson: LessonView): void {
  const navigate = useNavigate();
  const go = (step: LessonView['next']) => {
    if (step !== undefined) void navigate({ href: paths.lesson(enrolmentId, step.lessonId) });
  };
  useHotkeys([
    ['n', () => go(lesson.next)],
    ['p', () => go(lesson.previous)],
  ]);
}
