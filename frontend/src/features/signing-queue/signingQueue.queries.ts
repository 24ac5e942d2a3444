import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { isOver, watchEvery } from '@/shared/api/jobs';
import type { Page } from '@/shared/api/page';
import { Problem } from '@/shared/api/problem';
import type { JobView, QueuedCertificate, QueueState, SignCertificates } from '@/shared/api/schema';

const all = ['signing-queue'] as const;

const whileAway = 10_000;

/** With what the reader signs, how many wait, and the batch under way, which is watched until it has ended, as is a service that is away. */
export const signingStateQuery = queryOptions({
  queryKey: [...all, 'state'],
  queryFn: ({ signal }) => api.get<QueueState>('/api/signing/state', { signal }),
  refetchInterval: ({ state }) => {
    if (state.data?.batch !== undefined && !isOver(state.data.batch.state)) return watchEvery;
    return state.data !== undefined && isAway(state.data) ? whileAway : false;
  },
});

/** Whether something waits for a signature that the service does not answer for. */
export function isAway({ signatory, waiting, credential }: QueueState): boolean {
  return signatory && waiting > 0 && credential === undefined;
}

/** @param signed how many the batch under way has signed, after which the queue is another one */
export const signingQueueQuery = (page: number, size: number, signed: number) =>
  queryOptions({
    queryKey: [...all, 'list', page, size, signed],
    queryFn: ({ signal }) =>
      api.get<Page<QueuedCertificate>>('/api/signing/queue', { query: { page, size }, signal }),
    placeholderData: keepPreviousData,
  });

/** Starts a batch, and ends as soon as the credential has opened: with the first signature, or with the refusal that came instead. */
export function useSignCertificates() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (request: SignCertificates) => {
      let batch = await api.post<JobView>('/api/signing/batches', request);
      void queryClient.invalidateQueries({ queryKey: all });
      while (batch.done === 0 && !isOver(batch.state)) {
        await new Promise((resolve) => setTimeout(resolve, watchEvery));
        batch = await api.get<JobView>(`/api/jobs/${batch.id}`);
      }
      if (batch.done === 0 && batch.state === 'FAILED') throw refusalOf(batch);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

/** By the codes of the refusals that are about one of the fields; these have the names the CSC API gives them. */
const fields: Record<string, string> = {
  'certification.signing-pin-wrong': 'PIN',
  'certification.signing-code-wrong': 'OTP',
};

function refusalOf({ failureCode: code = '', failure = '' }: JobView): Problem {
  const field = fields[code];
  return new Problem(422, {
    code,
    title: failure,
    ...(field !== undefined && { errors: [{ field, code, message: failure }] }),
  });
}
