import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { approvals as all } from '@/shared/api/approvals';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { ApprovalView } from '@/shared/api/schema';

/** Which of the two lists: what waits for the reader's decision, or what they asked for. */
export type ApprovalBox = 'to-decide' | 'asked';

export const approvalsQuery = (box: ApprovalBox, { page, size }: { page: number; size: number }) =>
  queryOptions({
    queryKey: [...all, box, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<ApprovalView>>(`/api/approvals/${box}`, { query: { page, size }, signal }),
    placeholderData: keepPreviousData,
  });

/** What the reader asked for and nobody has decided, of some acts; the latest by name, all of them by number. */
export const ownWaitingQuery = (acts: readonly string[], size: number) =>
  queryOptions({
    queryKey: [...all, 'own-waiting', acts, size],
    queryFn: ({ signal }) =>
      api.get<Page<ApprovalView>>('/api/approvals/asked', {
        query: { act: acts, waiting: true, page: 0, size },
        signal,
      }),
  });

/** What was agreed changes roles, units or certificates, so that nothing shown before can be trusted. */
function useApprovalChange<V>(mutationFn: (values: V) => Promise<ApprovalView>) {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => queryClient.invalidateQueries() });
}

export const useApprove = (id: string) =>
  useApprovalChange((reason: string | undefined) =>
    api.post<ApprovalView>(`/api/approvals/${id}/approval`, { reason }),
  );

export const useReject = (id: string) =>
  useApprovalChange((reason: string) =>
    api.post<ApprovalView>(`/api/approvals/${id}/rejection`, { reason }),
  );

export const useWithdraw = (id: string) =>
  useApprovalChange(() => api.post<ApprovalView>(`/api/approvals/${id}/withdrawal`));
