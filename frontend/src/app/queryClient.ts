import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { meQuery } from '@/shared/api/me';
import { isProblem } from '@/shared/api/problem';
import { mayPass } from '@/shared/api/retry';

interface Changes {
  /** The server no longer knows who is asking. */
  onSignedOut: () => void;
  /** The time with the account of somebody else is over; one's own is in use again. */
  onOneselfAgain: () => void;
}

/** The cache of server data, and what happens when the server says that somebody else is asking now. */
export function createQueryClient({ onSignedOut, onOneselfAgain }: Changes): QueryClient {
  const watch = (error: unknown) => {
    if (isProblem(error, 'organisation.sign-in-as-over')) {
      // Who that is has to be asked again; nothing that was fetched for the other stays.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
      void client.resetQueries({ queryKey: meQuery.queryKey });
      onOneselfAgain();
    }
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
