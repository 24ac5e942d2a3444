import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import type { JobState, JobView } from './schema';

/** Where every question about work in the background is kept, so that cancelling some forgets them all. */
export const jobsKey = ['jobs'] as const;

/** Whether nothing more will happen to it. */
export function isOver(state: JobState): boolean {
  return state === 'DONE' || state === 'CANCELLED' || state === 'FAILED';
}

/** How often to ask again while work is under way. */
export const watchEvery = 1_000;

/** Asks a job to stop; it does so after the step it is at. */
export function useCancelJob() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: JobView) => api.post(`/api/jobs/${id}/cancellation`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: jobsKey }),
  });
}
