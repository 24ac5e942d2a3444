import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address, api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { AttemptRow, AttemptSheet, OverrideMark } from '@/shared/api/schema';

const all = ['attempts'] as const;

export const standings = ['PASSED', 'FAILED', 'AWAITING', 'OVERRIDDEN'] as const;

export interface AttemptFilter {
  q: string | undefined;
  standing: string | undefined;
  sort: string | undefined;
}

export const attemptsQuery = (quizId: string, filter: AttemptFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...all, 'of-quiz', quizId, filter, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<AttemptRow>>(`/api/quizzes/${quizId}/attempts`, {
        query: { ...filter, page, size },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const attemptsHref = (quizId: string, filter: AttemptFilter, format: 'xlsx' | 'csv') =>
  address(`/api/quizzes/${quizId}/attempts/export.${format}`, { ...filter });

export const sheetQuery = (attemptId: string) =>
  queryOptions({
    queryKey: [...all, 'sheet', attemptId],
    queryFn: ({ signal }) => api.get<AttemptSheet>(`/api/attempts/${attemptId}/sheet`, { signal }),
    staleTime: 0,
  });

/** Puts a mark in place of another; number nought stands for the whole attempt. */
export function useOverride(attemptId: string, no: number) {
  return useSheetChange(attemptId, (mark: OverrideMark) =>
    api.put<AttemptSheet>(`/api/attempts/${attemptId}/overrides/${no}`, mark),
  );
}

export function useRestore(attemptId: string) {
  return useSheetChange(attemptId, (no: number) =>
    api.delete<AttemptSheet>(`/api/attempts/${attemptId}/overrides/${no}`),
  );
}

function useSheetChange<V>(attemptId: string, change: (values: V) => Promise<AttemptSheet>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (sheet) => {
      queryClient.setQueryData(sheetQuery(attemptId).queryKey, sheet);
      return queryClient.invalidateQueries({ queryKey: [...all, 'of-quiz'] });
    },
  });
}
