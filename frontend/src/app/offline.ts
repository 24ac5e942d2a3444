import type { QueryClient } from '@tanstack/react-query';
import { haveIssuerKeys, issuerKeysQuery } from '@/features/verification/issuerKeys';

/**
 * Lets a code on paper be checked on this device without a network from now on, though no such page was ever opened on it: the worker
 * keeps the pages, and the issuer's keys are kept at the first start, and again at each start of the installed application.
 */
export function prepareForNoNetwork(queryClient: QueryClient): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Without one, everything works as before while there is a network.
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (matchMedia('(display-mode: standalone)').matches || !haveIssuerKeys()) {
    queryClient.query(issuerKeysQuery).catch(() => undefined);
  }
}
