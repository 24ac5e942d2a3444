import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  CourseCard,
  PeopleBatchRowView,
  PeopleBatchView,
  PersonSearch,
  PersonView,
  StartBatch,
} from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

const all = ['people', 'batches'] as const;
const everyOtherMoment = 1_000;

export type BatchOutcome = NonNullable<PeopleBatchRowView['outcome']>;

export function useStartBatch() {
  return useMutation({
    mutationFn: (batch: StartBatch) => api.post<PeopleBatchView>('/api/people/batches', batch),
  });
}

/** A batch; asked again and again while it runs. Once it is over, whatever else is known of people may be wrong. */
export const batchQuery = (batchId: string) =>
  queryOptions({
    queryKey: [...all, batchId],
    queryFn: async ({ signal, client }) => {
      const batch = await api.get<PeopleBatchView>(`/api/people/batches/${batchId}`, { signal });
      if (isOver(batch))
        void client.invalidateQueries({ predicate: ({ queryKey }) => isOld(queryKey) });
      return batch;
    },
    refetchInterval: ({ state }) =>
      state.data !== undefined && isOver(state.data) ? false : everyOtherMoment,
  });

function isOld([area, kind, , part]: readonly unknown[]): boolean {
  return area !== 'me' && (kind !== 'batches' || part === 'rows');
}

export function isOver({ job }: PeopleBatchView): boolean {
  return job.state !== 'WAITING' && job.state !== 'RUNNING';
}

export const batchRowsPerPage = 20;

export const batchRowsQuery = (batchId: string, outcome: BatchOutcome | undefined, page: number) =>
  queryOptions({
    queryKey: [...all, batchId, 'rows', outcome, page],
    queryFn: ({ signal }) =>
      api.get<Page<PeopleBatchRowView>>(`/api/people/batches/${batchId}/rows`, {
        query: { outcome, page, size: batchRowsPerPage },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export function useCancelBatch({ id, job }: PeopleBatchView) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post(`/api/jobs/${job.id}/cancellation`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [...all, id] }),
  });
}

export const namesShown = 5;

/** The first few of those whom the filters find, so that a choice by filters is not a blind one. */
export const firstMatchingQuery = (matching: PersonSearch) =>
  queryOptions({
    queryKey: ['people', 'list', 'first', matching],
    queryFn: ({ signal }) =>
      api.get<Page<PersonView>>('/api/people', {
        query: { ...matching, size: namesShown, sort: 'name' },
        signal,
      }),
  });

export async function findCourses(words: string): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<CourseCard>>('/api/catalogue/courses', {
    query: { q: words, size: 20 },
  });
  return items.map(({ courseId, title, provider }) => ({
    value: courseId,
    label: title,
    detail: provider.name,
  }));
}
