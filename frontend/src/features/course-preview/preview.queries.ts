import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { LessonView, OutlineView } from '@/shared/api/schema';

const address = (courseId: string) => `/api/authoring/courses/${courseId}/preview`;

/** The outline as learners would get it now; nothing of the visit is kept. */
export const previewOutlineQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['authoring', courseId, 'preview'],
    queryFn: ({ signal }) => api.get<OutlineView>(`${address(courseId)}/outline`, { signal }),
    staleTime: 0,
    gcTime: 5_000,
  });

export const previewLessonQuery = (courseId: string, lessonId: string) =>
  queryOptions({
    queryKey: ['authoring', courseId, 'preview', lessonId],
    queryFn: ({ signal }) =>
      api.get<LessonView>(`${address(courseId)}/lessons/${lessonId}`, { signal }),
    staleTime: 0,
    gcTime: 5_000,
  });
