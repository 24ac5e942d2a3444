import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { DemoAccountView, MeView } from '@/shared/api/contract';
import { meQuery } from '@/shared/api/me';
import { isProblem } from '@/shared/api/problem';
import { speak } from '@/shared/i18n/i18n';
import type { Language } from '@/shared/i18n/language';

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

export interface Credentials {
  login: string;
  password: string;
}

/** Signs in, and from then on speaks the language of the profile. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => api.post<MeView>('/api/sign-in', credentials),
    onSuccess: async (me) => {
      queryClient.clear();
      queryClient.setQueryData(meQuery.queryKey, me);
      await speak(me.language);
    },
  });
}

export function useSignOut() {
  return useMutation({ mutationFn: () => api.post('/api/sign-out') });
}

export interface Profile {
  fullName: string;
  phone: string;
  language: Language;
}

export function useSaveProfile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (profile: Profile) => api.put<MeView>('/api/me/profile', profile),
    onSuccess: async (me) => {
      queryClient.setQueryData(meQuery.queryKey, me);
      await speak(me.language);
    },
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (change: { currentPassword: string; newPassword: string }) =>
      api.put('/api/me/password', change),
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
