import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { EntryDetailView, EntryPage } from '@/shared/api/schema';

const all = ['person-log'] as const;
const atOnce = 20;

/** What was done to a person or by them, as they are asked about; each answer tells where the next begins. */
export const logQuery = (accountId: string, side: 'person' | 'actor') =>
  infiniteQueryOptions({
    queryKey: [...all, accountId, side],
    queryFn: ({ pageParam, signal }) =>
      api.get<EntryPage>('/api/audit/entries', {
        query: { [side]: accountId, before: pageParam, size: atOnce },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const entryQuery = (entryId: string) =>
  queryOptions({
    queryKey: [...all, 'entry', entryId],
    queryFn: ({ signal }) => api.get<EntryDetailView>(`/api/audit/entries/${entryId}`, { signal }),
    // An entry never changes.
    staleTime: Infinity,
  });
