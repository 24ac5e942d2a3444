import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { AttemptView, QuizStartView, ResultView } from '@/shared/api/schema';
import { retrying } from '@/shared/api/retry';

export const quizStartQuery = (enrolmentId: string, quizId: string) =>
  queryOptions({
    queryKey: ['quiz', enrolmentId, quizId],
    queryFn: ({ signal }) =>
      api.get<QuizStartView>(`/api/enrolments/${enrolmentId}/quizzes/${quizId}`, { signal }),
    staleTime: 0,
  });

/** An attempt as the server holds it now; asked anew whenever the page is opened. */
export const attemptQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['attempt', attemptId],
    queryFn: ({ signal }) => api.get<AttemptView>(`/api/attempts/${attemptId}`, { signal }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const resultQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['attempt', attemptId, 'result'],
    queryFn: ({ signal }) => api.get<ResultView>(`/api/attempts/${attemptId}/result`, { signal }),
    staleTime: 60_000,
  });

/** Starts an attempt, or answers the one that is open. */
export function useStartAttempt(enrolmentId: string, quizId: string) {
  return useMutation({
    mutationFn: () =>
      retrying(() =>
        api.post<AttemptView>(`/api/enrolments/${enrolmentId}/quizzes/${quizId}/attempts`, {}),
      ),
  });
}

/** Hands the attempt in; asked twice it answers the same result. */
export function useSubmitAttempt(attemptId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      retrying(() => api.post<ResultView>(`/api/attempts/${attemptId}/submission`, {})),
    onSuccess: (result) => {
      queryClient.setQueryData(resultQuery(attemptId).queryKey, result);
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: ['learning'] }),
        queryClient.invalidateQueries({ queryKey: ['quiz'] }),
      ]);
    },
  });
}
