import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  AnswerRequest,
  CopyView,
  MakeRequest,
  PersonalDataView,
  RequestView,
  RuleView,
} from '@/shared/api/schema';
import type { AddressValues } from '@/shared/lib/addressState';

const all = ['personal-data'] as const;
const own = '/api/me/personal-data';

export const ownDataQuery = queryOptions({
  queryKey: [...all, 'own'],
  queryFn: ({ signal }) => api.get<PersonalDataView>(own, { signal }),
});

export const copiesQuery = queryOptions({
  queryKey: [...all, 'copies'],
  queryFn: ({ signal }) => api.get<CopyView[]>(`${own}/copies`, { signal }),
});

export const ownRequestsQuery = queryOptions({
  queryKey: [...all, 'own-requests'],
  queryFn: ({ signal }) => api.get<RequestView[]>(`${own}/requests`, { signal }),
});

export interface QueueSearch {
  state?: string | undefined;
  kind?: string | undefined;
  overdue?: string | undefined;
  page: number;
  size: number;
}

/** What an address asks of the queue. */
export function queueSearch(
  { state, kind, overdue }: AddressValues,
  { page, size }: { page: number; size: number },
): QueueSearch {
  return { state, kind, overdue, page, size };
}

export const queueQuery = (search: QueueSearch) =>
  queryOptions({
    queryKey: [...all, 'queue', search],
    queryFn: ({ signal }) =>
      api.get<Page<RequestView>>('/api/privacy/requests', { query: { ...search }, signal }),
    placeholderData: keepPreviousData,
  });

export const retentionQuery = queryOptions({
  queryKey: [...all, 'retention'],
  queryFn: ({ signal }) => api.get<RuleView[]>('/api/privacy/retention', { signal }),
});

function usePersonalDataChange<V, T>(mutationFn: (values: V) => Promise<T>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

export const useRequestCopy = () =>
  usePersonalDataChange(() => api.post<CopyView>(`${own}/copies`));

export const useMakeRequest = () =>
  usePersonalDataChange((request: MakeRequest) =>
    api.post<RequestView>(`${own}/requests`, request),
  );

export const useWithdrawRequest = () =>
  usePersonalDataChange((requestId: string) => api.post(`${own}/requests/${requestId}/withdrawal`));

export const useAnswerRequest = (requestId: string) =>
  usePersonalDataChange((answer: AnswerRequest) =>
    api.post<RequestView>(`/api/privacy/requests/${requestId}/answer`, answer),
  );

export const useCompleteRequest = (requestId: string) =>
  usePersonalDataChange(() =>
    api.post<RequestView>(`/api/privacy/requests/${requestId}/completion`),
  );
