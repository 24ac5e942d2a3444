import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { DemoAccountView } from '@/shared/api/demo';
import type {
  ChangePassword,
  ChangeProfile,
  Credentials,
  MeView,
  RegisterAccount,
  UnfinishedSignIn,
} from '@/shared/api/schema';
import { meQuery, welcome } from '@/shared/api/me';
import { isProblem } from '@/shared/api/problem';
import { speak } from '@/shared/i18n/i18n';

/** The accounts to try the product with; none unless the server runs its demonstration. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: async ({ signal }) => {
    try {
      return await api.get<DemoAccountView[]>('/api/demo/accounts', { signal });
    } catch (error) {
      if (isProblem(error) && error.status === 404) return [];
      throw error;
    }
  },
  staleTime: Infinity,
});

/** Signs in, or tells which step is missing. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) =>
      api.post<MeView | UnfinishedSignIn>('/api/sign-in', credentials),
    onSuccess: async (answer) => {
      if ('accountId' in answer) await welcome(queryClient, answer);
    },
  });
}

export function useSignOut() {
  return useMutation({ mutationFn: () => api.post('/api/sign-out') });
}

export function useSaveProfile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (profile: ChangeProfile) => api.put<MeView>('/api/me/profile', profile),
    onSuccess: async (me) => {
      queryClient.setQueryData(meQuery.queryKey, me);
      await speak(me.language);
    },
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (change: ChangePassword) => api.put('/api/me/password', change),
  });
}

export function useAskForReset() {
  return useMutation({
    mutationFn: (email: string) => api.post('/api/password-resets', { email }),
  });
}

export function useResetPassword(token: string) {
  return useMutation({
    mutationFn: (newPassword: string) =>
      api.put(`/api/password-resets/${encodeURIComponent(token)}`, { newPassword }),
  });
}

export function useRegister() {
  return useMutation({
    mutationFn: (wanted: RegisterAccount) => api.post('/api/registrations', wanted),
  });
}

export function useConfirmRegistration(token: string) {
  return useMutation({
    mutationFn: (newPassword: string) =>
      api.put(`/api/registrations/${encodeURIComponent(token)}`, { newPassword }),
  });
}
