import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { CourseLearnerView } from '@/shared/api/schema';

export interface LearnerFilters {
  q: string | undefined;
  state: string | undefined;
  page: number;
  size: number;
  sort: string | undefined;
}

export const courseLearnersQuery = (courseId: string, filters: LearnerFilters) =>
  queryOptions({
    queryKey: ['course-learners', courseId, filters],
    queryFn: ({ signal }) =>
      api.get<Page<CourseLearnerView>>(`/api/courses/${courseId}/enrolments`, {
        query: { ...filters },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
