import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  NameOrigin,
  PaperHolder,
  ReceivedEntry,
  RecordReport,
  TrustedOriginView,
} from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

const received = ['received-entries'] as const;
const origins = ['record-origins'] as const;

export const myReceivedQuery = queryOptions({
  queryKey: [...received, 'mine'],
  queryFn: ({ signal }) => api.get<ReceivedEntry[]>('/api/received-entries/mine', { signal }),
});

export interface ReceivedSearch {
  q?: string | undefined;
  holder?: string | undefined;
  page: number;
  size: number;
}

export const receivedQuery = (search: ReceivedSearch) =>
  queryOptions({
    queryKey: [...received, 'list', search],
    queryFn: ({ signal }) =>
      api.get<Page<ReceivedEntry>>('/api/received-entries', { query: { ...search }, signal }),
    placeholderData: keepPreviousData,
  });

/** Those whose records the reader may take in and give out. */
export async function findPeople(words: string): Promise<LookupChoice[]> {
  const found = await api.get<PaperHolder[]>('/api/paper-certificates/holders', {
    query: { q: words },
  });
  return found.map(({ accountId, fullName, unitName }) => ({
    value: accountId,
    label: fullName,
    detail: unitName,
  }));
}

function inForm(file: File): FormData {
  const body = new FormData();
  body.set('file', file);
  return body;
}

/** Told what the record would bring; nothing is written. */
export const useExamineRecord = (accountId: string) =>
  useMutation({
    mutationFn: (file: File) =>
      api.post<RecordReport>(`/api/learner-records/${accountId}/examination`, inForm(file)),
  });

export function useTakeInRecord(accountId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, reason }: { file: File; reason: string }) =>
      api.post<RecordReport>(`/api/learner-records/${accountId}/import`, inForm(file), {
        query: { reason: reason === '' ? undefined : reason },
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: received }),
  });
}

export function useRemoveEntry(entryId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      api.post(`/api/received-entries/${entryId}/removal`, { reason }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: received }),
  });
}

/** Refused to whoever does not administer the whole installation. */
export const originsQuery = queryOptions({
  queryKey: origins,
  queryFn: ({ signal }) => api.get<TrustedOriginView[]>('/api/record-origins', { signal }),
});

export function useNameOrigin() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (origin: NameOrigin) =>
      api.post<TrustedOriginView[]>('/api/record-origins', origin),
    onSuccess: (all) => queryClient.setQueryData(origins, all),
  });
}

export function useForgetOrigin() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (fingerprint: string) =>
      api.delete<TrustedOriginView[]>(`/api/record-origins/${fingerprint}`),
    onSuccess: (all) => queryClient.setQueryData(origins, all),
  });
}
