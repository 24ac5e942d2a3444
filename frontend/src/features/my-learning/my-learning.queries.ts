import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { HomeView } from '@/shared/api/schema';

/** All that the learner's home shows. */
export const homeQuery = queryOptions({
  queryKey: ['learning', 'home'],
  queryFn: ({ signal }) => api.get<HomeView>('/api/learning/home', { signal }),
  staleTime: 15_000,
});

/** Leaves a course; enrolling again picks up where one left. */
export function useWithdraw() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (enrolmentId: string) => api.post(`/api/enrolments/${enrolmentId}/withdrawal`),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['learning'] }),
        queryClient.invalidateQueries({ queryKey: ['catalogue'] }),
      ]),
  });
}
