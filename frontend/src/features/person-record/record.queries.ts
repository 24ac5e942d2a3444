import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { KeepRecord, PersonView, RecordView, RevealedNumber } from '@/shared/api/schema';

export const recordQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['people', 'record', accountId],
    queryFn: ({ signal }) => api.get<RecordView>(`/api/people/${accountId}/record`, { signal }),
  });

export function useKeepRecord(accountId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (record: KeepRecord) =>
      api.put<RecordView>(`/api/people/${accountId}/record`, record),
    onSuccess: (record) => queryClient.setQueryData(recordQuery(accountId).queryKey, record),
  });
}

/** A whole number is asked for with a reason, shown once, and kept nowhere: not even in the cache. */
export function useRevealNumber(accountId: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      api.post<RevealedNumber>(`/api/people/${accountId}/citizen-number`, { reason }),
    gcTime: 0,
  });
}

/** Numbers travel in bodies, never in addresses. */
export function useFindByNumber() {
  return useMutation({
    mutationFn: (citizenNumber: string) =>
      api.post<PersonView[]>('/api/people/by-citizen-number', { citizenNumber }),
    gcTime: 0,
  });
}
