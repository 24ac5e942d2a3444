import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { speak } from '@/shared/i18n/i18n';
import { api } from './client';
import type { Area, MeView, Permission } from './schema';
import { Problem } from './problem';

const presentKey = 'hocso.person';

/**
 * The account that this browser is signed in with as far as any of its tabs knows. What lies on the device for one person must not be sent
 * while another is there.
 */
export function presentPerson(): string | null {
  return localStorage.getItem(presentKey);
}

function present(me: MeView | null): MeView | null {
  if (me === null) localStorage.removeItem(presentKey);
  else localStorage.setItem(presentKey, me.accountId);
  return me;
}

/** Who is signed in; null for a visitor. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  // Not cancelled when nobody on the page looks any more: the way to the next page waits for the answer.
  queryFn: async (): Promise<MeView | null> => {
    try {
      return present(await api.get<MeView>('/api/me'));
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return present(null);
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** The signed-in person, or null for a visitor and while nothing is known yet. */
export function useMe(): MeView | null {
  return useQuery(meQuery).data ?? null;
}

export function mayVisit(me: MeView | null, area: Area): boolean {
  return me?.areas.includes(area) ?? false;
}

export function may(me: MeView | null, permission: Permission): boolean {
  return me?.permissions.includes(permission) ?? false;
}

/**
 * Forgets all that was fetched for whoever was there before. Who is there now is told rather than forgotten, since what
 * already stands on the page hears of changes and not of a cache that was emptied.
 */
export function changePerson(queryClient: QueryClient, me: MeView | null): void {
  queryClient.setQueryData(meQuery.queryKey, present(me));
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
}

/** From now on the cache belongs to this person, and the pages speak their language. */
export async function welcome(queryClient: QueryClient, me: MeView): Promise<void> {
  changePerson(queryClient, me);
  await speak(me.language);
}

/** After a step that answered nothing but that it was the last: asks who is signed in now. */
export async function welcomeAnew(queryClient: QueryClient): Promise<void> {
  await welcome(queryClient, await api.get<MeView>('/api/me'));
}
