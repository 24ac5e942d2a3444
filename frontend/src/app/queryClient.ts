import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { meQuery } from '@/shared/api/me';
import { isProblem } from '@/shared/api/problem';
import { mayPass } from '@/shared/api/retry';

/** The cache of server data. `onSignedOut` is told when the server no longer knows who is asking. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: unknown) => {
    if (!isProblem(error, 'identity.sign-in-required')) return;
    client.setQueryData(meQuery.queryKey, null);
    onSignedOut();
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => count < 2 && mayPass(error),
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false },
    },
  });
  return client;
}
