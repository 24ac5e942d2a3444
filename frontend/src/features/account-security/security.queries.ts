import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { makePasskey, showPasskey, type WebAuthnJson } from '@/shared/api/passkeys';
import type {
  Confirmation,
  LinkView,
  NewPasskeyView,
  PasskeyView,
  RecoveryCodesView,
  SecurityView,
  SessionView,
  TotpOffer,
} from '@/shared/api/schema';

const all = ['security'] as const;
const own = '/api/me/security';

export const securityQuery = queryOptions({
  queryKey: [...all, 'own'],
  queryFn: ({ signal }) => api.get<SecurityView>(own, { signal }),
});

export const passkeysQuery = queryOptions({
  queryKey: [...all, 'passkeys'],
  queryFn: ({ signal }) => api.get<PasskeyView[]>(`${own}/passkeys`, { signal }),
});

export const sessionsQuery = queryOptions({
  queryKey: [...all, 'sessions'],
  queryFn: ({ signal }) => api.get<SessionView[]>(`${own}/sessions`, { signal }),
});

function useSecurityChange<V, T>(mutationFn: (values: V) => Promise<T>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

export const useConfirmByWords = () =>
  useSecurityChange((given: Confirmation) => api.post(`${own}/confirmation`, given));

export const useConfirmByPasskey = () =>
  useSecurityChange(async () => {
    const path = `${own}/confirmation/passkey`;
    const credential = await showPasskey(await api.post<WebAuthnJson>(`${path}/options`));
    await api.post(path, { credential });
  });

export const useBeginTotp = () =>
  useMutation({ mutationFn: () => api.post<TotpOffer>(`${own}/totp`) });

export const useConfirmTotp = () =>
  useSecurityChange((code: string) =>
    api.post<RecoveryCodesView>(`${own}/totp/confirmation`, { code }),
  );

export const useRemoveTotp = () => useSecurityChange(() => api.delete(`${own}/totp`));

export const useRenewRecoveryCodes = () =>
  useSecurityChange(() => api.post<RecoveryCodesView>(`${own}/recovery-codes`));

/** What a new passkey has to be; asking for it also tells whether a confirmation is needed first. */
export const usePasskeyOptions = () =>
  useMutation({ mutationFn: () => api.post<WebAuthnJson>(`${own}/passkeys/options`) });

export const useAddPasskey = () =>
  useSecurityChange(async (label: string) => {
    const options = await api.post<WebAuthnJson>(`${own}/passkeys/options`);
    const credential = await makePasskey(options);
    return api.post<NewPasskeyView>(`${own}/passkeys`, { label, credential });
  });

export const useRenamePasskey = (passkeyId: string) =>
  useSecurityChange((label: string) => api.put(`${own}/passkeys/${passkeyId}`, { label }));

export const useRemovePasskey = () =>
  useSecurityChange((passkeyId: string) => api.delete(`${own}/passkeys/${passkeyId}`));

export const useLinkProvider = () =>
  useMutation({ mutationFn: () => api.post<LinkView>(`${own}/provider-link`) });

export const useUnlinkProvider = () => useSecurityChange(() => api.delete(`${own}/provider-link`));

export const useEndSession = () =>
  useSecurityChange((sessionId: string) => api.delete(`${own}/sessions/${sessionId}`));

export const useEndOtherSessions = () => useSecurityChange(() => api.delete(`${own}/sessions`));
