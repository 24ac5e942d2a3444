import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { SignInPageView } from './schema';

/** Which ways in there are, and how far a sign-in has come that was begun in this browser. */
export const signInWaysQuery = queryOptions({
  queryKey: ['sign-in-ways'],
  queryFn: ({ signal }) => api.get<SignInPageView>('/api/sign-in', { signal }),
  // A loader asks in any case; the page it leads to shall not ask once more.
  staleTime: 5_000,
});
