import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { DuplicateGroup, MergePreview, MergeView, PersonView } from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

const all = ['people', 'merges'] as const;

/** The records that became part of this one. */
export const mergesQuery = (accountId: string) =>
  queryOptions({
    queryKey: [...all, accountId],
    queryFn: ({ signal }) => api.get<MergeView[]>(`/api/people/${accountId}/merges`, { signal }),
  });

/** Records of the reader's units that look like one person's. */
export const duplicatesQuery = queryOptions({
  queryKey: [...all, 'duplicates'],
  queryFn: ({ signal }) => api.get<DuplicateGroup[]>('/api/people/duplicates', { signal }),
});

/** Both records side by side, and how much of what would go over. */
export const mergePreviewQuery = (accountId: string, retiredId: string) =>
  queryOptions({
    queryKey: [...all, accountId, 'preview', retiredId],
    queryFn: ({ signal }) =>
      api.get<MergePreview>(`/api/people/${accountId}/merge-preview`, {
        query: { retiredId },
        signal,
      }),
    // What a decision rests on is never an old answer, and a refusal is an answer.
    staleTime: 0,
    retry: false,
  });

export function useMerge(accountId: string, retiredId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (retiredEmail: string) =>
      api.post<PersonView>(`/api/people/${accountId}/merges`, { retiredId, retiredEmail }),
    // Courses, certificates and lists change with it. What was compared is over and would be refused now.
    onSuccess: () =>
      queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[3] !== 'preview' }),
  });
}

/** Other people by a few words; somebody cannot be merged with themselves. */
export async function findOthers(accountId: string, words: string): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<PersonView>>('/api/people', {
    query: { q: words, size: 20, sort: 'name' },
  });
  return items
    .filter((person) => person.accountId !== accountId)
    .map((person) => ({
      value: person.accountId,
      label: person.fullName,
      detail: [person.email, person.staffCode, person.unit.fullName].filter(Boolean).join(' · '),
    }));
}
