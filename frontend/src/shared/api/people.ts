import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import type { Page } from './page';
import type { PersonView } from './schema';

/** Begins the key of everything that is known of people. */
export const peopleKey = ['people'] as const;

interface PersonChoice {
  value: string;
  label: string;
  detail?: string;
}

/** For a field that looks up somebody the reader may see. */
export async function findPeople(words: string): Promise<PersonChoice[]> {
  const query = { q: words, sort: 'name', page: 0, size: 10 };
  const { items } = await api.get<Page<PersonView>>('/api/people', { query });
  return items.map(personChoice);
}

/** The person whom an address names, once they are known; null when it names none. */
export function usePersonChoice(accountId: string | undefined): PersonChoice | null {
  const { data } = useQuery({
    queryKey: [...peopleKey, 'one', accountId],
    queryFn: ({ signal }) => api.get<PersonView>(`/api/people/${accountId ?? ''}`, { signal }),
    enabled: accountId !== undefined,
  });
  if (accountId === undefined) return null;
  // Somebody the reader may no longer see is still a filter that can be taken away.
  return data === undefined ? { value: accountId, label: '…' } : personChoice(data);
}

function personChoice({ accountId, fullName, unit }: PersonView): PersonChoice {
  return { value: accountId, label: fullName, detail: unit.fullName };
}
