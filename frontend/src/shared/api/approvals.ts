import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Page } from './page';
import type { ApprovalView } from './schema';

/** Begins the key of everything that is known of approvals. */
export const approvals = ['approvals'] as const;

/** How many requests wait for the reader's decision. */
export const waitingApprovalsQuery = queryOptions({
  queryKey: [...approvals, 'waiting'],
  queryFn: async ({ signal }) => {
    const { total } = await api.get<Page<ApprovalView>>('/api/approvals/to-decide', {
      query: { page: 0, size: 1 },
      signal,
    });
    return total;
  },
  staleTime: 60_000,
});
