import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { EnrolmentView, LessonView, OutlineView, ProgressView } from '@/shared/api/schema';

export const enrolmentQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['learning', 'enrolment', enrolmentId],
    queryFn: ({ signal }) => api.get<EnrolmentView>(`/api/enrolments/${enrolmentId}`, { signal }),
    staleTime: 10_000,
  });

/** The outline of a published version, which never changes. */
export const outlineQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['version', versionId, 'outline'],
    queryFn: ({ signal }) => api.get<OutlineView>(`/api/versions/${versionId}/outline`, { signal }),
    staleTime: Infinity,
  });

/** A lesson of a published version, which never changes. */
export const lessonQuery = (versionId: string, lessonId: string) =>
  queryOptions({
    queryKey: ['version', versionId, 'lesson', lessonId],
    queryFn: ({ signal }) =>
      api.get<LessonView>(`/api/versions/${versionId}/lessons/${lessonId}`, { signal }),
    staleTime: Infinity,
  });

export const progressQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['learning', 'progress', enrolmentId],
    queryFn: ({ signal }) =>
      api.get<ProgressView>(`/api/enrolments/${enrolmentId}/progress`, { signal }),
    staleTime: 10_000,
  });
