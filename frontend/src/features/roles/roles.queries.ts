import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { approvals } from '@/shared/api/approvals';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { peopleKey } from '@/shared/api/people';
import { rolesKey } from '@/shared/api/roles';
import type {
  ApprovalView,
  ChangePeriod,
  ChangeRole,
  GrantOutcome,
  GrantRole,
  GrantView,
  MyRoleView,
  PermissionView,
  RoleDefinitionView,
  RoleDetails,
  RoleOutcome,
} from '@/shared/api/schema';
import type { AddressValues } from '@/shared/lib/addressState';

/** How grants stand that a list is asked for; without it, those held now. */
export const grantStates = ['HELD', 'ENDING', 'LATER', 'PAST'] as const;

export type WantedState = (typeof grantStates)[number];

export interface GrantFilter {
  q?: string | undefined;
  person?: string | undefined;
  role?: string | undefined;
  unit?: string | undefined;
  state?: WantedState | undefined;
  sort?: string | undefined;
}

/** Everything by which the list is narrowed down, to be taken away at once. */
export const noFilter = {
  q: undefined,
  person: undefined,
  role: undefined,
  unit: undefined,
  state: undefined,
} as const;

export function grantFilter(
  { q, person, role, unit, state }: AddressValues,
  sort = 'name',
): GrantFilter {
  return { q, person, role, unit, state: grantStates.find((one) => one === state), sort };
}

export const grantsQuery = (filter: GrantFilter, { page, size }: { page: number; size: number }) =>
  queryOptions({
    queryKey: [...rolesKey, 'grants', filter, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<GrantView>>('/api/role-grants', { query: { ...filter, page, size }, signal }),
    placeholderData: keepPreviousData,
  });

/** What somebody holds and will hold. */
export const personRolesQuery = (accountId: string) =>
  queryOptions({
    queryKey: [...rolesKey, 'of', accountId],
    queryFn: ({ signal }) => api.get<GrantView[]>(`/api/people/${accountId}/roles`, { signal }),
  });

/** What was asked for about the roles of somebody and waits for a second person. */
export const roleRequestsQuery = (accountId: string) =>
  queryOptions({
    queryKey: [...approvals, 'roles-of', accountId],
    queryFn: ({ signal }) =>
      api.get<ApprovalView[]>(`/api/people/${accountId}/roles/requests`, { signal }),
  });

export const myRolesQuery = queryOptions({
  queryKey: [...rolesKey, 'mine'],
  queryFn: ({ signal }) => api.get<MyRoleView[]>('/api/me/roles', { signal }),
});

/** What may be put into a custom role; refused to whoever makes none. */
export const permissionsQuery = queryOptions({
  queryKey: [...rolesKey, 'permissions'],
  queryFn: ({ signal }) => api.get<PermissionView[]>('/api/roles/permissions', { signal }),
});

/** What changes a role or who holds it shows in lists of roles, of people and of requests. */
function useRoleChange<V, R>(mutationFn: (values: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all(
        [rolesKey, peopleKey, approvals].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** Answers with the grant, or with the request that waits for a second person to agree; so do the next two. */
export const useGrantRole = (accountId: string) =>
  useRoleChange((grant: GrantRole) =>
    api.post<GrantOutcome>(`/api/people/${accountId}/roles`, grant),
  );

export const useChangePeriod = (grantId: string) =>
  useRoleChange((period: ChangePeriod) =>
    api.put<GrantOutcome>(`/api/role-grants/${grantId}/period`, period),
  );

export const useEndGrant = (grantId: string) =>
  useRoleChange((reason: string) =>
    api.post<GrantOutcome>(`/api/role-grants/${grantId}/end`, { reason }),
  );

export const useMakeRole = () =>
  useRoleChange((details: RoleDetails) => api.post<RoleDefinitionView>('/api/roles', details));

export const useChangeRole = (role: string) =>
  useRoleChange((details: ChangeRole) => api.put<RoleOutcome>(`/api/roles/${role}`, details));

export const useRetireRole = (role: string) =>
  useRoleChange((reason: string) =>
    api.post<RoleDefinitionView>(`/api/roles/${role}/retirement`, { reason }),
  );
