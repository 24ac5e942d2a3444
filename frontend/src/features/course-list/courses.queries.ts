import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { BeginCourse, DraftCourse, DraftCourseSummary } from '@/shared/api/schema';

export interface CourseFilters {
  q: string | undefined;
  state: string | undefined;
  page: number;
  size: number;
}

export const draftCoursesQuery = (filters: CourseFilters) =>
  queryOptions({
    queryKey: ['authoring', 'list', filters],
    queryFn: ({ signal }) =>
      api.get<Page<DraftCourseSummary>>('/api/authoring/courses', {
        query: { ...filters },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export function useCreateCourse() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (course: BeginCourse) => api.post<DraftCourse>('/api/authoring/courses', course),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['authoring', 'list'] }),
  });
}
