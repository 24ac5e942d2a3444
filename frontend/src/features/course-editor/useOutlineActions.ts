import { useTranslation } from 'react-i18next';
import type { DraftCourse, MoveItem } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useOutline } from './course.queries';

/** What can be done to the outline, each telling its success or failure in a few words. */
export function useOutlineActions(courseId: string) {
  const { t } = useTranslation('course-editor');
  const outline = useOutline(courseId);

  const told = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (error) {
      toastProblem(wordsFor(error));
      return undefined;
    }
  };
  const undoable = async (work: Promise<DraftCourse>, title: string) => {
    const course = await told(work);
    if (course === undefined) return;
    const removalId = course.lastRemoval?.removalId;
    toast(t('outline.deleted', { title }), { undo: () => void told(outline.undo(removalId)) });
  };

  return {
    addSection: (title: string) => outline.addSection(title),
    addLesson: (sectionId: string, title: string) => outline.addLesson(sectionId, title),
    renameSection: (sectionId: string, title: string) => outline.renameSection(sectionId, title),
    renameLesson: (lessonId: string, title: string) => outline.renameLesson(lessonId, title),
    duplicateLesson: (lessonId: string) => void told(outline.duplicateLesson(lessonId)),
    removeSection: (sectionId: string, title: string) =>
      void undoable(outline.removeSection(sectionId), title),
    removeLesson: (lessonId: string, title: string) =>
      void undoable(outline.removeLesson(lessonId), title),
    move: (move: MoveItem) => void told(outline.move(move)),
  };
}

export type OutlineActions = ReturnType<typeof useOutlineActions>;
