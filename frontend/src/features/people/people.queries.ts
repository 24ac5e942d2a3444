import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { peopleKey } from '@/shared/api/people';
import type {
  AccountStatus,
  PersonClass,
  PersonDetails,
  PersonSearch,
  PersonView,
} from '@/shared/api/schema';
import { accountStatuses, personClasses } from './personForm';

const all = peopleKey;

export interface PeopleFilter {
  q?: string | undefined;
  unit?: string | undefined;
  /** Left out, the people of the units below count too. */
  subtree?: string | undefined;
  position?: string | undefined;
  rank?: string | undefined;
  personClass?: PersonClass | undefined;
  role?: string | undefined;
  status?: AccountStatus | undefined;
  sort?: string | undefined;
}

export interface PeopleSearch extends PeopleFilter {
  page: number;
  size: number;
}

/** The filter an address asks for; without a unit there is nothing below it to leave out. */
export function peopleFilter(
  {
    q,
    unit,
    subtree,
    position,
    rank,
    personClass,
    role,
    status,
  }: Record<string, string | undefined>,
  sort = 'name',
): PeopleFilter {
  return {
    q,
    unit,
    subtree: unit === undefined ? undefined : subtree,
    position,
    rank,
    personClass: personClasses.find((one) => one === personClass),
    role,
    status: accountStatuses.find((one) => one === status),
    sort,
  };
}

/** Everything by which the list is narrowed down, to be taken away at once. */
export const noFilter = {
  q: undefined,
  unit: undefined,
  subtree: undefined,
  position: undefined,
  rank: undefined,
  personClass: undefined,
  role: undefined,
  status: undefined,
} as const;

/** The same filter as a batch is told it, which wants values rather than an address. */
export function matchingPeople({ subtree, ...filter }: PeopleFilter): PersonSearch {
  const { q, unit, position, rank, personClass, role, status } = filter;
  const below = subtree === undefined ? undefined : subtree !== 'false';
  return { q, unit, subtree: below, position, rank, personClass, role, status };
}

export const peopleQuery = ({ page, size, ...filter }: PeopleSearch) =>
  queryOptions({
    queryKey: [...all, 'list', filter, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<PersonView>>('/api/people', { query: { ...filter, page, size }, signal }),
    placeholderData: keepPreviousData,
  });

export const personQuery = (accountId: string) =>
  queryOptions({
    queryKey: [...all, 'one', accountId],
    queryFn: ({ signal }) => api.get<PersonView>(`/api/people/${accountId}`, { signal }),
  });

export function useAddPerson() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (details: PersonDetails) => api.post<PersonView>('/api/people', details),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

export function useChangePerson(accountId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (details: PersonDetails) =>
      api.put<PersonView>(`/api/people/${accountId}`, details),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

export function useInviteAgain(accountId: string) {
  return useMutation({ mutationFn: () => api.post(`/api/people/${accountId}/invitation`) });
}

/** Keeps the person from signing in, or lets them again. */
export function useSuspension(accountId: string) {
  const queryClient = useQueryClient();
  const path = `/api/people/${accountId}/suspension`;
  return useMutation({
    mutationFn: (suspended: boolean) =>
      suspended ? api.put<PersonView>(path) : api.delete<PersonView>(path),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}

export function useResetSecondFactors(accountId: string) {
  return useMutation({ mutationFn: () => api.delete(`/api/people/${accountId}/second-factors`) });
}
