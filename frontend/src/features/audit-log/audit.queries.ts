import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type {
  ActionView,
  ChainView,
  EntryDetailView,
  EntryPage,
  HeadFound,
  KnownHead,
} from '@/shared/api/schema';
import type { AddressValues } from '@/shared/lib/addressState';
import { dayTyped } from '@/shared/lib/dayTyped';

const all = ['audit'] as const;

const filterNames = ['from', 'to', 'action', 'outcome', 'actor', 'person', 'unit'] as const;

export type AuditFilter = Partial<Record<(typeof filterNames)[number], string | undefined>>;

/** The filters that an address asks for, without days that are none. */
export function auditFilter(values: AddressValues): AuditFilter {
  return {
    ...Object.fromEntries(filterNames.map((name) => [name, values[name]])),
    from: dayTyped(values['from'] ?? ''),
    to: dayTyped(values['to'] ?? ''),
  };
}

/** The log from its youngest entry on, page by page. */
export const entriesQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: [...all, 'entries', filter],
    queryFn: ({ signal, pageParam }) =>
      api.get<EntryPage>('/api/audit/entries', {
        query: { ...filter, before: pageParam, size: 25 },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const entryQuery = (entryId: string) =>
  queryOptions({
    queryKey: [...all, 'entry', entryId],
    queryFn: ({ signal }) => api.get<EntryDetailView>(`/api/audit/entries/${entryId}`, { signal }),
  });

export const actionsQuery = queryOptions({
  queryKey: [...all, 'actions'],
  queryFn: ({ signal }) => api.get<ActionView[]>('/api/audit/actions', { signal }),
  staleTime: Infinity,
});

export const chainQuery = queryOptions({
  queryKey: [...all, 'chain'],
  queryFn: ({ signal }) => api.get<ChainView>('/api/audit/chain', { signal }),
});

export function useCheckChain() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/api/audit/chain/checks'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: chainQuery.queryKey }),
  });
}

export const useCompareHead = () =>
  useMutation({
    mutationFn: (head: KnownHead) => api.post<HeadFound>('/api/audit/chain/heads', head),
  });
