import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address, api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { Hit, OutageView, RecordOutage } from '@/shared/api/schema';

export const outagesQuery = (q: string | undefined, page: number, size: number) =>
  queryOptions({
    queryKey: ['outages', 'list', q, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<OutageView>>('/api/outages', { query: { q, page, size }, signal }),
    placeholderData: keepPreviousData,
  });

export const outagesHref = (q: string | undefined, format: 'xlsx' | 'csv') =>
  address(`/api/outages/export.${format}`, { q });

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
