import type { QueryClient } from '@tanstack/react-query';

/** What a page's loader is told: the parameters and the query of its address, and the cache to fill. */
export interface LoaderContext {
  queryClient: QueryClient;
  params: Record<string, string>;
  search: Record<string, unknown>;
}

/** A parameter that the route of the page is known to have. */
export function paramOf({ params }: LoaderContext, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`The route of this page has no parameter ${name}`);
  return value;
}
