import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { IssuerJwk } from './paperCode';

const kept = 'hocso.issuer-keys';

/** The installation's public keys: asked for whenever there is a network, and kept on the device for when there is none. */
export const issuerKeysQuery = queryOptions({
  queryKey: ['issuer-keys'],
  queryFn: async ({ signal }) => {
    try {
      const { keys } = await api.get<{ keys: IssuerJwk[] }>('/api/issuer/jwks.json', { signal });
      localStorage.setItem(kept, JSON.stringify(keys));
      return keys;
    } catch {
      return keptKeys();
    }
  },
  networkMode: 'always',
  retry: false,
  staleTime: 60_000,
});

/** Whether this device has any to check with. */
export function haveIssuerKeys(): boolean {
  return keptKeys().length > 0;
}

function keptKeys(): IssuerJwk[] {
  try {
    // Kept by the function above; keys of any other shape verify nothing.
    return JSON.parse(localStorage.getItem(kept) ?? '[]') as IssuerJwk[];
  } catch {
    return [];
  }
}
