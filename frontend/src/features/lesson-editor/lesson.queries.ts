import { useState, useSyncExternalStore } from 'react';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { DraftLesson } from '@/shared/api/schema';
import { LessonDesk } from './lessonDesk';

const address = (courseId: string, lessonId: string) =>
  `/api/authoring/courses/${courseId}/lessons/${lessonId}`;

export const draftLessonQuery = (courseId: string, lessonId: string) =>
  queryOptions({
    queryKey: ['authoring', courseId, 'lesson', lessonId],
    queryFn: ({ signal }) => api.get<DraftLesson>(address(courseId, lessonId), { signal }),
    // A draft is edited from what stands now, never from what stood a while ago.
    staleTime: 0,
    gcTime: 5_000,
  });

/** The desk of one lesson, for as long as its editor is open. */
export function useLessonDesk(courseId: string, lesson: DraftLesson) {
  const queryClient = useQueryClient();
  const [desk] = useState(
    () =>
      new LessonDesk(lesson, {
        save: async (content) => {
          const saved = await api.put<DraftLesson>(address(courseId, lesson.lessonId), content);
          void queryClient.invalidateQueries({
            queryKey: ['authoring', courseId],
            predicate: ({ queryKey }) => queryKey[2] !== 'lesson',
          });
          return saved;
        },
        fetch: () => api.get<DraftLesson>(address(courseId, lesson.lessonId)),
      }),
  );
  return { desk, ...useSyncExternalStore(desk.subscribe, desk.view) };
}
