import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address, api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  ChangeAccess,
  CourseLearnerView,
  ExtensionView,
  GiveExtension,
  QuizAccess,
} from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

export const accessQuery = (quizId: string) =>
  queryOptions({
    queryKey: ['quiz-access', quizId],
    queryFn: ({ signal }) => api.get<QuizAccess>(`/api/quizzes/${quizId}/access`, { signal }),
    staleTime: 0,
  });

export const extensionsQuery = (
  quizId: string,
  q: string | undefined,
  page: number,
  size: number,
) =>
  queryOptions({
    queryKey: ['quiz-extensions', quizId, q, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<ExtensionView>>(`/api/quizzes/${quizId}/extensions`, {
        query: { q, page, size },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const extensionsHref = (quizId: string, q: string | undefined, format: 'xlsx' | 'csv') =>
  address(`/api/quizzes/${quizId}/extensions/export.${format}`, { q });

export function useChangeAccess(quizId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (access: ChangeAccess) =>
      api.put<QuizAccess>(`/api/quizzes/${quizId}/access`, access),
    onSuccess: (access) => queryClient.setQueryData(accessQuery(quizId).queryKey, access),
  });
}

export function useGiveExtension(quizId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ enrolmentId, ...extension }: GiveExtension & { enrolmentId: string }) =>
      api.put(`/api/quizzes/${quizId}/extensions/${enrolmentId}`, extension),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['quiz-extensions', quizId] }),
  });
}

export function useTakeExtension(quizId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (enrolmentId: string) =>
      api.delete(`/api/quizzes/${quizId}/extensions/${enrolmentId}`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['quiz-extensions', quizId] }),
  });
}

/** Learners of the course by their names. */
export async function findLearners(courseId: string, words: string): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<CourseLearnerView>>(`/api/courses/${courseId}/enrolments`, {
    query: { q: words, size: 10 },
  });
  return items.map(({ enrolmentId, fullName, unitName }) => ({
    value: enrolmentId,
    label: fullName,
    detail: unitName,
  }));
}
