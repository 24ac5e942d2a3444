import { redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { meQuery } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';

interface Visit {
  context: { queryClient: QueryClient };
  location: { href: string };
}

/** Sends a visitor to the sign-in page, from where they return to what they asked for. */
export async function requireSignIn({ context, location }: Visit): Promise<void> {
  const me = await context.queryClient.query({ ...meQuery, staleTime: 'static' });
  if (me === null) throw redirect({ href: paths.signIn(location.href) });
}
