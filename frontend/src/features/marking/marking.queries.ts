import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { GiveMark, WaitingAttempt, WorkView } from '@/shared/api/schema';

export const markingQueueQuery = (page: number, size: number) =>
  queryOptions({
    queryKey: ['marking', 'queue', page, size],
    queryFn: ({ signal }) =>
      api.get<Page<WaitingAttempt>>('/api/marking-queue', { query: { page, size }, signal }),
    staleTime: 0,
  });

export const workQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['marking', 'work', attemptId],
    queryFn: ({ signal }) => api.get<WorkView>(`/api/attempts/${attemptId}/marks`, { signal }),
    staleTime: 0,
  });

export function useGiveMark(attemptId: string, no: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (mark: GiveMark) =>
      api.put<WorkView>(`/api/attempts/${attemptId}/marks/${no}`, mark),
    onSuccess: (work) => {
      queryClient.setQueryData(workQuery(attemptId).queryKey, work);
      return queryClient.invalidateQueries({ queryKey: ['marking', 'queue'] });
    },
  });
}
