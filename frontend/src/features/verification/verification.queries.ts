import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { PaperVerification, VerificationView } from '@/shared/api/schema';
import { isProblem } from '@/shared/api/problem';
import { mayPass } from '@/shared/api/retry';

/** What the register says of a number; null when no certificate bears it. */
export const verificationQuery = (number: string) =>
  queryOptions({
    queryKey: ['verification', number],
    queryFn: async ({ signal }) => {
      try {
        const path = `/api/verification/${encodeURIComponent(number)}`;
        return await api.get<VerificationView>(path, { signal });
      } catch (error) {
        if (isProblem(error) && error.status === 404) return null;
        throw error;
      }
    },
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
    queryFn: async ({ signal }) => {
      try {
        const path = `/api/verification/${encodeURIComponent(number)}/paper`;
        return await api.get<PaperVerification>(path, { signal });
      } catch (error) {
        if (isProblem(error) && error.status === 404) return null;
        throw error;
      }
    },
    staleTime: 0,
  });

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
