import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { CataloguePage, CoursePage, CoursePlace, EnrolmentView } from '@/shared/api/schema';
import type { AddressValues } from '@/shared/lib/addressState';
import { listView } from '@/shared/lib/listAddress';

const all = ['catalogue'] as const;

/** The courses an address asks for: words, topic, level, order and page. */
export const catalogueQuery = (values: AddressValues) => {
  const { q, topic, level } = values;
  const { page, sort } = listView(values);
  const query = { q, topic, level, sort, page, size: 12 };
  return queryOptions({
    queryKey: [...all, 'list', query],
    queryFn: ({ signal }) => api.get<CataloguePage>('/api/catalogue/courses', { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
};

/** In which of the courses of a list one takes part; the list itself is the same for everybody. */
export const coursePlacesQuery = (courses: readonly string[]) =>
  queryOptions({
    queryKey: ['learning', 'places', courses],
    queryFn: ({ signal }) =>
      api.get<CoursePlace[]>('/api/learning/places', { query: { course: courses }, signal }),
    staleTime: 30_000,
  });

export const coursePageQuery = (slug: string) =>
  queryOptions({
    queryKey: [...all, 'course', slug],
    queryFn: ({ signal }) =>
      api.get<CoursePage>(`/api/catalogue/courses/${encodeURIComponent(slug)}`, { signal }),
    staleTime: 30_000,
  });

/**
 * Enrols oneself; asked again it answers the enrolment that is there. What is to follow is told to the mutation itself: once the course page
 * knows of the enrolment its button is gone, and with it whatever only the button would have done.
 */
export function useEnrol(courseId: string, onEnrolled: (enrolmentId: string) => Promise<void>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<EnrolmentView>(`/api/courses/${courseId}/enrolments`, {}),
    onSuccess: ({ enrolmentId }) =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: all }),
        queryClient.invalidateQueries({ queryKey: ['learning'] }),
        onEnrolled(enrolmentId),
      ]),
  });
}
