import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { Hit, OutageView, RecordOutage } from '@/shared/api/schema';

export const outagesQuery = (page: number, size: number) =>
  queryOptions({
    queryKey: ['outages', page, size],
    queryFn: ({ signal }) =>
      api.get<Page<OutageView>>('/api/outages', { query: { page, size }, signal }),
    placeholderData: keepPreviousData,
  });

/** How many attempts lost time between the moments. */
export const outageHitQuery = (from: string | undefined, to: string | undefined) =>
  queryOptions({
    queryKey: ['outages', 'hit', from, to],
    queryFn: ({ signal }) => api.get<Hit>('/api/outages/preview', { query: { from, to }, signal }),
    enabled: from !== undefined && to !== undefined && from < to,
    retry: false,
  });

export function useRecordOutage() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (outage: RecordOutage) => api.post<OutageView>('/api/outages', outage),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['outages'] }),
  });
}
