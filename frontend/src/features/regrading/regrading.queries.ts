import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address, api } from '@/shared/api/client';
import { isOver, jobsKey, watchEvery } from '@/shared/api/jobs';
import type { Page } from '@/shared/api/page';
import type {
  ApplyRegrade,
  PreviewRegrade,
  RegradedAttempt,
  RegradeView,
  RegradingView,
} from '@/shared/api/schema';

/** Kept with the jobs, which carry regrades out. */
const all = [...jobsKey, 'regrades'] as const;

export const ways = ['NEW_KEY', 'BETTER_KEY', 'FULL_MARKS'] as const;

export const shownKinds = [
  'CHANGED',
  'PASSES',
  'FAILS',
  'KEPT',
  'UNFIT',
  'OPEN',
  'SAME',
  'ALL',
] as const;
export type ShownKind = (typeof shownKinds)[number];

export const regradingQuery = (questionId: string) =>
  queryOptions({
    queryKey: [...all, 'question', questionId],
    queryFn: ({ signal }) =>
      api.get<RegradingView>(`/api/questions/${questionId}/regrading`, { signal }),
    staleTime: 0,
  });

export function isWorking(view: RegradeView | undefined): boolean {
  return view?.job !== undefined && !isOver(view.job.state);
}

/** The regrade, asked for again and again while it is being carried out. */
export const regradeQuery = (regradeId: string) =>
  queryOptions({
    queryKey: [...all, 'one', regradeId],
    queryFn: async ({ client, queryKey, signal }) => {
      const before = client.getQueryData<RegradeView>(queryKey);
      const now = await api.get<RegradeView>(`/api/regrades/${regradeId}`, { signal });
      if (isWorking(before) && !isWorking(now)) {
        void client.invalidateQueries({ queryKey: [...all, 'attempts', regradeId] });
      }
      return now;
    },
    refetchInterval: ({ state }) => (isWorking(state.data) ? watchEvery : false),
    staleTime: 0,
  });

export const regradedQuery = (regradeId: string, which: ShownKind, page: number, size: number) =>
  queryOptions({
    queryKey: [...all, 'attempts', regradeId, which, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<RegradedAttempt>>(`/api/regrades/${regradeId}/attempts`, {
        query: { which, page, size },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const exportHref = (regradeId: string, which: ShownKind, format: 'xlsx' | 'csv') =>
  address(`/api/regrades/${regradeId}/attempts/export.${format}`, { which });

export function usePreviewRegrade(questionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (choice: PreviewRegrade) =>
      api.post<RegradeView>(`/api/questions/${questionId}/regrades`, choice),
    onSuccess: (view) => queryClient.setQueryData(regradeQuery(view.regradeId).queryKey, view),
  });
}

export function useApplyRegrade(regradeId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (why: ApplyRegrade) =>
      api.post<RegradeView>(`/api/regrades/${regradeId}/application`, why),
    onSuccess: (view) => {
      queryClient.setQueryData(regradeQuery(regradeId).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: [...jobsKey, 'list'] });
      void queryClient.invalidateQueries({ queryKey: [...all, 'question'] });
    },
  });
}
