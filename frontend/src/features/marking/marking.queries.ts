import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  DecideMark,
  ExcludeReview,
  GiveMark,
  JudgeReport,
  QueueCounts,
  WaitingAttempt,
  WorkView,
} from '@/shared/api/schema';

export const steps = ['FIRST', 'SECOND', 'RECONCILE', 'PEERS', 'REPORTED', 'DONE'] as const;

export type Step = (typeof steps)[number];

/** The step that the address names; none where it names what waits for the reader. */
export const stepOf = (text: string | undefined): Step | undefined =>
  steps.find((step) => step === text);

export const markingQueueQuery = (step: Step | undefined, page: number, size: number) =>
  queryOptions({
    queryKey: ['marking', 'queue', step, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<WaitingAttempt>>('/api/marking-queue', { query: { step, page, size }, signal }),
    staleTime: 0,
  });

export const queueCountsQuery = () =>
  queryOptions({
    queryKey: ['marking', 'queue', 'counts'],
    queryFn: ({ signal }) => api.get<QueueCounts>('/api/marking-queue/counts', { signal }),
    staleTime: 0,
  });

export const workQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['marking', 'work', attemptId],
    queryFn: ({ signal }) => api.get<WorkView>(`/api/attempts/${attemptId}/marks`, { signal }),
    staleTime: 0,
  });

export function useGiveMark(attemptId: string, no: number) {
  return useMarking(attemptId, (mark: GiveMark) =>
    api.put<WorkView>(`/api/attempts/${attemptId}/marks/${no}`, mark),
  );
}

/** Says what counts where two persons marked. */
export function useDecideMark(attemptId: string, no: number) {
  return useMarking(attemptId, (mark: DecideMark) =>
    api.put<WorkView>(`/api/attempts/${attemptId}/marks/${no}/decision`, mark),
  );
}

/** Leaves a review of a learner out, or lets it count again. */
export function useExclude(attemptId: string, reviewId: string) {
  return useMarking(attemptId, (request: ExcludeReview) =>
    api.put<WorkView>(`/api/peer-reviews/${reviewId}/exclusion`, request),
  );
}

/** Answers a learner who asks for a review to be looked at. */
export function useJudgeReport(attemptId: string, reviewId: string) {
  return useMarking(attemptId, (request: JudgeReport) =>
    api.put<WorkView>(`/api/peer-reviews/${reviewId}/judgement`, request),
  );
}

function useMarking<V>(attemptId: string, send: (mark: V) => Promise<WorkView>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (work) => {
      queryClient.setQueryData(workQuery(attemptId).queryKey, work);
      return queryClient.invalidateQueries({ queryKey: ['marking', 'queue'] });
    },
  });
}
