import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { welcomeAnew } from '@/shared/api/me';
import type { BorrowedView, SignInAs } from '@/shared/api/schema';

/** Goes on with the account of somebody else; nothing known so far is theirs to see. */
export function useSignInAs(accountId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: SignInAs) =>
      api.post<BorrowedView>(`/api/people/${accountId}/sign-in-as`, request),
    onSuccess: () => welcomeAnew(queryClient),
  });
}

/** Goes on with one's own account. */
export function useEndSignInAs() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete('/api/me/sign-in-as'),
    onSuccess: () => welcomeAnew(queryClient),
  });
}
