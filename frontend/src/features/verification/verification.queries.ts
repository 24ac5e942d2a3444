import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type {
  PaperVerification,
  ReceivedVerification,
  VerificationView,
} from '@/shared/api/schema';
import { isProblem } from '@/shared/api/problem';
import { mayPass } from '@/shared/api/retry';

/** What the register says of a number; null when no certificate bears it. */
export const verificationQuery = (number: string) =>
  queryOptions({
    queryKey: ['verification', number],
    queryFn: ({ signal }) =>
      foundOrNull<VerificationView>(`/api/verification/${encodeURIComponent(number)}`, signal),
    // Whether a certificate still counts may change at any moment.
    staleTime: 0,
    // Without a network the code on the paper is checked at once.
    networkMode: 'always',
    retry: (count, error) => navigator.onLine && count < 2 && mayPass(error),
  });

/** A paper of somebody else's that was recorded under the number; null when there is none. */
export const paperQuery = (number: string) =>
  queryOptions({
    queryKey: ['verification', 'paper', number],
    queryFn: ({ signal }) =>
      foundOrNull<PaperVerification>(
        `/api/verification/${encodeURIComponent(number)}/paper`,
        signal,
      ),
    staleTime: 0,
  });

/** What another installation stated under the number and was recorded here; null when there is nothing. */
export const receivedQuery = (number: string) =>
  queryOptions({
    queryKey: ['verification', 'received', number],
    queryFn: ({ signal }) =>
      foundOrNull<ReceivedVerification>(
        `/api/verification/${encodeURIComponent(number)}/received`,
        signal,
      ),
    staleTime: 0,
  });

async function foundOrNull<T>(path: string, signal: AbortSignal): Promise<T | null> {
  try {
    return await api.get<T>(path, { signal });
  } catch (error) {
    if (isProblem(error) && error.status === 404) return null;
    throw error;
  }
}

/** Compares a file with the one that was issued. */
export function useVerifyFile() {
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set('file', file);
      return api.post<VerificationView>('/api/verification/file', body);
    },
  });
}
