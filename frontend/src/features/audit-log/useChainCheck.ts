import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { chainQuery, useCheckChain } from './audit.queries';

const askAgainAfter = 2_000;

/** The chain as it stands, and a check of it, whose result is asked for until it is there. */
export function useChainCheck(onProblem: (problem: unknown) => void) {
  const check = useCheckChain();
  // A check is done when another time stands at its end than did when it began.
  const [begunAfter, setBegunAfter] = useState<{ finishedAt: string | undefined }>();
  const { data, error, refetch } = useQuery({
    ...chainQuery,
    refetchInterval: ({ state }) =>
      begunAfter !== undefined &&
      state.data?.checked?.finishedAt === begunAfter.finishedAt &&
      askAgainAfter,
  });
  const finishedAt = data?.checked?.finishedAt;
  return {
    chain: data,
    error,
    retry: () => void refetch(),
    running: check.isPending || (begunAfter !== undefined && begunAfter.finishedAt === finishedAt),
    begin: () =>
      check.mutate(undefined, {
        onSuccess: () => setBegunAfter({ finishedAt }),
        onError: onProblem,
      }),
  };
}
