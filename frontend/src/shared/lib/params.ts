import { useParams, useSearch } from '@tanstack/react-router';

/** A parameter of the address, by the name the route gives it. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`The route of this page has no parameter ${name}`);
  return value;
}

/** A value of the address's query, or undefined when the address does not say. */
export function useSearchValue(name: string): string | undefined {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const value = search[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
