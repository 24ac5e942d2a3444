import { useMutation } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { BorrowedView, SignInAs } from '@/shared/api/schema';

/** Goes on with the account of somebody else; nothing known so far is theirs to see, so the page has to start afresh. */
export function useSignInAs(accountId: string) {
  return useMutation({
    mutationFn: (request: SignInAs) =>
      api.post<BorrowedView>(`/api/people/${accountId}/sign-in-as`, request),
  });
}

/** Goes on with one's own account, afresh as well. */
export function useEndSignInAs() {
  return useMutation({
    mutationFn: () => api.delete('/api/me/sign-in-as'),
  });
}
