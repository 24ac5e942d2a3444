import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { AttemptView, QuizStartView, ResultView, ReviewedQuestion } from '@/shared/api/schema';
import { retrying } from '@/shared/api/retry';
import { deviceId } from './device';
import { openJournal } from './journalStore';

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

/** What lies on this device of a person's attempt. */
export const journalQuery = (accountId: string, attemptId: string) =>
  queryOptions({
    queryKey: ['attempt', attemptId, 'journal', accountId],
    queryFn: () => openJournal(accountId, attemptId),
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always',
  });

export const resultQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['attempt', attemptId, 'result'],
    queryFn: ({ signal }) => api.get<ResultView>(`/api/attempts/${attemptId}/result`, { signal }),
    staleTime: 60_000,
  });

/** Starts the attempt of this number, or answers it when it was started before: by a second click, another tab or a request that got lost. */
export function useStartAttempt(enrolmentId: string, quizId: string, number: number) {
  return useMutation({
    mutationFn: (password: string | undefined) =>
      retrying(() =>
        api.post<AttemptView>(`/api/enrolments/${enrolmentId}/quizzes/${quizId}/attempts`, {
          number,
          deviceId: deviceId(),
          password,
        }),
      ),
  });
}

/** Tells at once what an answer is worth, in a quiz for practice. */
export function useCheckAnswer(attemptId: string, no: number) {
  return useMutation({
    mutationFn: () =>
      api.post<ReviewedQuestion>(`/api/attempts/${attemptId}/answers/${no}/check`, {}),
  });
}

/** Hands the attempt in; asked twice it answers the same result. What the device kept is forgotten only once the server has acknowledged it. */
export function useSubmitAttempt(attemptId: string, forget: () => Promise<void>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      retrying(() => api.post<ResultView>(`/api/attempts/${attemptId}/submission`, {})),
    onSuccess: async (result) => {
      queryClient.setQueryData(resultQuery(attemptId).queryKey, result);
      await forget();
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['learning'] }),
        queryClient.invalidateQueries({ queryKey: ['quiz'] }),
      ]);
    },
  });
}
