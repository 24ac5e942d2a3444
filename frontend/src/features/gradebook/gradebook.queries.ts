import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type {
  EnterMark,
  GradeDetail,
  GradeRow,
  GradebookSummary,
  GradebookView,
  OwnGradeView,
  SchemeView,
  WriteScheme,
} from '@/shared/api/schema';

const gradebookKey = ['gradebook'] as const;

export interface GradeFilters {
  q: string | undefined;
  page: number;
  size: number;
  sort: string | undefined;
}

export const gradebookQuery = (classId: string, filters: GradeFilters) =>
  queryOptions({
    queryKey: [...gradebookKey, classId, 'rows', filters],
    queryFn: ({ signal }) =>
      api.get<GradebookView>(`/api/classes/${classId}/gradebook`, {
        query: { ...filters },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const summaryQuery = (classId: string) =>
  queryOptions({
    queryKey: [...gradebookKey, classId, 'summary'],
    queryFn: ({ signal }) =>
      api.get<GradebookSummary>(`/api/classes/${classId}/gradebook/summary`, { signal }),
  });

export const schemeQuery = (classId: string) =>
  queryOptions({
    queryKey: [...gradebookKey, classId, 'scheme'],
    queryFn: ({ signal }) =>
      api.get<SchemeView>(`/api/classes/${classId}/gradebook/scheme`, { signal }),
  });

export const gradeDetailQuery = (classId: string, enrolmentId: string) =>
  queryOptions({
    queryKey: [...gradebookKey, classId, 'learners', enrolmentId],
    queryFn: ({ signal }) =>
      api.get<GradeDetail>(`/api/classes/${classId}/gradebook/learners/${enrolmentId}`, {
        signal,
      }),
  });

export const ownGradeQuery = (classId: string) =>
  queryOptions({
    queryKey: [...gradebookKey, classId, 'own'],
    queryFn: ({ signal }) => api.get<OwnGradeView>(`/api/me/classes/${classId}/grade`, { signal }),
  });

/** Puts the learner's marks as they are now into every table that shows them, so that nothing jumps. */
export function useGiveMark(classId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (mark: EnterMark) =>
      api.put<GradeRow>(`/api/classes/${classId}/gradebook/marks`, mark),
    onSuccess: async (row) => {
      queryClient.setQueriesData<GradebookView>(
        { queryKey: [...gradebookKey, classId, 'rows'] },
        (shown) =>
          shown && {
            ...shown,
            rows: {
              ...shown.rows,
              items: shown.rows.items.map((one) =>
                one.enrolmentId === row.enrolmentId ? row : one,
              ),
            },
          },
      );
      await Promise.all([
        queryClient.invalidateQueries({
          queryKey: [...gradebookKey, classId, 'learners', row.enrolmentId],
        }),
        queryClient.invalidateQueries({ queryKey: [...gradebookKey, classId, 'summary'] }),
      ]);
    },
    onError: () => queryClient.invalidateQueries({ queryKey: [...gradebookKey, classId, 'rows'] }),
  });
}

export function useSaveScheme(classId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (scheme: WriteScheme) =>
      api.put<SchemeView>(`/api/classes/${classId}/gradebook/scheme`, scheme),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...gradebookKey, classId] }),
  });
}
