import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { address, api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { retrying } from '@/shared/api/retry';
import type {
  PeerDutyView,
  PeerFigures,
  PeerReviewerRow,
  PeerReviewView,
  PeerWorkRow,
  WriteReview,
} from '@/shared/api/schema';

const all = ['peer-review'] as const;

/** What one owes others, what is to be done first at the top. */
export const dutiesQuery = queryOptions({
  queryKey: [...all, 'duties'],
  queryFn: ({ signal }) => api.get<PeerDutyView[]>('/api/peer-duties', { signal }),
  staleTime: 0,
});

export const dutyQuery = (workId: string) =>
  queryOptions({
    queryKey: [...all, 'duty', workId],
    queryFn: ({ signal }) => api.get<PeerDutyView>(`/api/peer-duties/${workId}`, { signal }),
    staleTime: 0,
  });

/** Whether there is something left to do, and time for it. */
export const isOwed = ({ done, required, over }: PeerDutyView) => !over && done < required;

/** Asks for a work to review; asked again it is the same until that is sent. */
export function useNext(workId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => retrying(() => api.post<PeerReviewView>(`/api/peer-duties/${workId}/next`)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: dutiesQuery.queryKey }),
  });
}

export function useDraft(reviewId: string) {
  return useMutation({
    mutationFn: (draft: WriteReview) => api.put(`/api/peer-reviews/${reviewId}`, draft),
  });
}

/** Sends a review for good; sent twice it counts once. */
export function useSend(reviewId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (review: WriteReview) =>
      retrying(() => api.post<PeerDutyView>(`/api/peer-reviews/${reviewId}/sending`, review)),
    onSuccess: (duty) => {
      queryClient.setQueryData(dutyQuery(duty.workId).queryKey, duty);
      void queryClient.invalidateQueries({ queryKey: dutiesQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: ['attempt', duty.attemptId, 'result'] });
      void queryClient.invalidateQueries({ queryKey: ['quiz'] });
    },
  });
}

export function useReport(reviewId: string, attemptId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api.post(`/api/peer-reviews/${reviewId}/report`, { reason }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['attempt', attemptId, 'result'] }),
  });
}

export const figuresQuery = (quizId: string) =>
  queryOptions({
    queryKey: [...all, 'figures', quizId],
    queryFn: ({ signal }) => api.get<PeerFigures>(`/api/quizzes/${quizId}/peer-review`, { signal }),
    staleTime: 0,
  });

export const worksQuery = (quizId: string, page: number, size: number) =>
  queryOptions({
    queryKey: [...all, 'works', quizId, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<PeerWorkRow>>(`/api/quizzes/${quizId}/peer-review/works`, {
        query: { page, size },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const peersHref = (quizId: string, list: 'works' | 'reviewers', format: 'xlsx' | 'csv') =>
  address(`/api/quizzes/${quizId}/peer-review/${list}/export.${format}`, {});

export const reviewersQuery = (quizId: string, page: number) =>
  queryOptions({
    queryKey: [...all, 'reviewers', quizId, page],
    queryFn: ({ signal }) =>
      api.get<Page<PeerReviewerRow>>(`/api/quizzes/${quizId}/peer-review/reviewers`, {
        query: { page, size: 20 },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
