import { isProblem } from '@/shared/api/problem';
import type { DraftLesson } from '@/shared/api/schema';
import { SavingDesk } from '@/shared/lib/savingDesk';

/** What an author changes in a lesson. */
export type LessonContent = Pick<
  DraftLesson,
  'title' | 'estimatedMinutes' | 'required' | 'completionRule' | 'blocks'
>;

interface LessonServer {
  save: (content: LessonContent & { revision: number }) => Promise<DraftLesson>;
  fetch: () => Promise<DraftLesson>;
}

/** Holds a lesson while its author works on it. */
export class LessonDesk extends SavingDesk<LessonContent, DraftLesson> {
  constructor(lesson: DraftLesson, server: LessonServer) {
    super(lesson, {
      server,
      contentOf,
      isConflict: (error) => isProblem(error, 'content.changed-elsewhere'),
    });
  }
}

function contentOf({
  title,
  estimatedMinutes,
  required,
  completionRule,
  blocks,
}: DraftLesson): LessonContent {
  return { title, estimatedMinutes, required, completionRule, blocks };
}
