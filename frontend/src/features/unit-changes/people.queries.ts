import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { PersonView } from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

/** People who belong to the unit itself, by words of their names. */
export async function findPeople(unit: string | undefined, q: string): Promise<LookupChoice[]> {
  if (unit === undefined) return [];
  const { items } = await api.get<Page<PersonView>>('/api/people', {
    query: { unit, subtree: false, q, size: 20 },
  });
  return items.map(({ accountId, fullName, position, email }) => ({
    value: accountId,
    label: fullName,
    detail: position ?? email,
  }));
}
