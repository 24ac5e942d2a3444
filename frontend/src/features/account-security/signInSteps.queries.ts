import { useMutation } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { makePasskey, showPasskey, type WebAuthnJson } from '@/shared/api/passkeys';
import type { EnrolledView, SignInStepView, TotpOffer } from '@/shared/api/schema';

const steps = '/api/sign-in';

export const useShowCode = () =>
  useMutation({
    mutationFn: (code: string) => api.post<SignInStepView>(`${steps}/second-factor`, { code }),
  });

/** By passkey, alone or as the second step. */
export const usePasskeySignIn = () =>
  useMutation({
    mutationFn: async () => {
      const credential = await showPasskey(
        await api.post<WebAuthnJson>(`${steps}/passkey/options`),
      );
      return api.post<SignInStepView>(`${steps}/passkey`, { credential });
    },
  });

export const useBeginTotpEnrolment = () =>
  useMutation({ mutationFn: () => api.post<TotpOffer>(`${steps}/enrolment/totp`) });

export const useConfirmTotpEnrolment = () =>
  useMutation({
    mutationFn: (code: string) =>
      api.post<EnrolledView>(`${steps}/enrolment/totp/confirmation`, { code }),
  });

export const usePasskeyEnrolment = () =>
  useMutation({
    mutationFn: async (label: string) => {
      const path = `${steps}/enrolment/passkey`;
      const credential = await makePasskey(await api.post<WebAuthnJson>(`${path}/options`));
      return api.post<EnrolledView>(path, { label, credential });
    },
  });

/** Forgets what was shown so far, so that somebody else can begin. */
export const useStartOver = () => useMutation({ mutationFn: () => api.post('/api/sign-out') });
