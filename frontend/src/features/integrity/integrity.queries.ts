import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address, api } from '@/shared/api/client';
import { isOver, jobsKey, watchEvery } from '@/shared/api/jobs';
import type { Page } from '@/shared/api/page';
import type { HintDetail, HintView, IntegrityView, JudgeHint } from '@/shared/api/schema';

/** Kept with the jobs, which look attempts through. */
const all = [...jobsKey, 'integrity'] as const;

export const kinds = ['SAME_ANSWERS', 'QUICK_ANSWERS', 'FAST_ATTEMPT'] as const;

export const states = ['OPEN', 'NOTHING', 'PURSUED'] as const;

export interface HintFilter {
  kind: string | undefined;
  state: string | undefined;
}

export function isChecking(view: IntegrityView | undefined): boolean {
  return view?.job !== undefined && !isOver(view.job.state);
}

/** How the attempts stand, asked for again and again while they are being looked through. */
export const integrityQuery = (quizId: string) =>
  queryOptions({
    queryKey: [...all, 'quiz', quizId],
    queryFn: async ({ client, queryKey, signal }) => {
      const before = client.getQueryData<IntegrityView>(queryKey);
      const now = await api.get<IntegrityView>(`/api/quizzes/${quizId}/integrity`, { signal });
      if (isChecking(before) && !isChecking(now)) {
        void client.invalidateQueries({ queryKey: [...all, 'hints', quizId] });
      }
      return now;
    },
    refetchInterval: ({ state }) => (isChecking(state.data) ? watchEvery : false),
    staleTime: 0,
  });

export const hintsQuery = (quizId: string, filter: HintFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...all, 'hints', quizId, filter, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<HintView>>(`/api/quizzes/${quizId}/integrity/hints`, {
        query: { ...filter, page, size },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const hintsHref = (quizId: string, filter: HintFilter, format: 'xlsx' | 'csv') =>
  address(`/api/quizzes/${quizId}/integrity/hints/export.${format}`, { ...filter });

export const hintQuery = (hintId: string) =>
  queryOptions({
    queryKey: [...all, 'hint', hintId],
    queryFn: ({ signal }) => api.get<HintDetail>(`/api/integrity-hints/${hintId}`, { signal }),
    staleTime: 0,
  });

export function useCheck(quizId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<IntegrityView>(`/api/quizzes/${quizId}/integrity/check`),
    onSuccess: (view) => {
      queryClient.setQueryData(integrityQuery(quizId).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: [...jobsKey, 'list'] });
    },
  });
}

export function useJudge(hintId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (judgement: JudgeHint) =>
      api.put<HintDetail>(`/api/integrity-hints/${hintId}/judgement`, judgement),
    onSuccess: (detail) => {
      queryClient.setQueryData(hintQuery(hintId).queryKey, detail);
      void queryClient.invalidateQueries({ queryKey: [...all, 'hints'] });
      void queryClient.invalidateQueries({ queryKey: [...all, 'quiz'] });
    },
  });
}
