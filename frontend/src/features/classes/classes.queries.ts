import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  AddedLearners,
  ClassLearnerView,
  ClassRow,
  ClassView,
  CourseCard,
  OwnClassView,
  WriteClass,
} from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

/** Begins the key of everything that is known of classes. */
const classesKey = ['classes'] as const;

interface ListPart {
  page: number;
  size: number;
  sort: string | undefined;
}

export interface ClassFilters extends ListPart {
  q: string | undefined;
  unit: string | undefined;
  courseId: string | undefined;
  state: string | undefined;
  own: string | undefined;
}

export const classesQuery = (filters: ClassFilters) =>
  queryOptions({
    queryKey: [...classesKey, 'list', filters],
    queryFn: ({ signal }) =>
      api.get<Page<ClassRow>>('/api/classes', { query: { ...filters }, signal }),
    placeholderData: keepPreviousData,
  });

export const classQuery = (classId: string) =>
  queryOptions({
    queryKey: [...classesKey, classId],
    queryFn: ({ signal }) => api.get<ClassView>(`/api/classes/${classId}`, { signal }),
  });

export interface LearnerFilters extends ListPart {
  q: string | undefined;
  state: string | undefined;
}

export const classLearnersQuery = (classId: string, filters: LearnerFilters) =>
  queryOptions({
    queryKey: [...classesKey, classId, 'learners', filters],
    queryFn: ({ signal }) =>
      api.get<Page<ClassLearnerView>>(`/api/classes/${classId}/learners`, {
        query: { ...filters },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const ownClassesQuery = queryOptions({
  queryKey: [...classesKey, 'own'],
  queryFn: ({ signal }) => api.get<OwnClassView[]>('/api/me/classes', { signal }),
});

/** Whatever changes in a class, its list, its page and its gradebook are asked for anew. */
function useChange<V, R>(mutationFn: (values: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: classesKey }),
        queryClient.invalidateQueries({ queryKey: ['gradebook'] }),
      ]),
  });
}

export const useSaveClass = (classId: string | undefined) =>
  useChange((values: WriteClass) =>
    classId === undefined
      ? api.post<ClassView>('/api/classes', values)
      : api.put<ClassView>(`/api/classes/${classId}`, values),
  );

export const useDeleteClass = (classId: string) =>
  useChange(() => api.delete(`/api/classes/${classId}`));

export const useCloseClass = (classId: string) =>
  useChange(() => api.post(`/api/classes/${classId}/closing`));

export const useReopenClass = (classId: string) =>
  useChange((reason: string) => api.post(`/api/classes/${classId}/reopening`, { reason }));

export interface LearnersToAdd {
  accountIds?: string[];
  names?: string[];
}

export const useAddLearners = (classId: string) =>
  useChange((request: LearnersToAdd) =>
    api.post<AddedLearners>(`/api/classes/${classId}/learners`, request),
  );

export const useRemoveLearners = (classId: string) =>
  useChange((enrolmentIds: string[]) =>
    api.post(`/api/classes/${classId}/learners/removal`, { enrolmentIds }),
  );

export const useMoveLearners = (classId: string) =>
  useChange(({ enrolmentIds, toClassId }: { enrolmentIds: string[]; toClassId: string }) =>
    api.post(`/api/classes/${classId}/learners/move`, { enrolmentIds, toClassId }),
  );

const choices = 20;

export async function findCourses(words: string): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<CourseCard>>('/api/catalogue/courses', {
    query: { q: words, size: choices },
  });
  return items.map(({ courseId, title, provider }) => ({
    value: courseId,
    label: title,
    detail: provider.name,
  }));
}

/** Other open classes of the course. */
export async function findClasses(
  words: string,
  courseId: string,
  without: string,
): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<ClassRow>>('/api/classes', {
    query: { q: words, courseId, size: choices },
  });
  return items
    .filter(({ classId, state }) => classId !== without && state !== 'CLOSED')
    .map(({ classId, title, code }) => ({ value: classId, label: title, detail: code }));
}
