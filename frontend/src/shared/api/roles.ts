import { queryOptions, useQuery } from '@tanstack/react-query';
import { currentLanguage } from '@/shared/i18n/i18n';
import { api } from './client';
import { may, useMe } from './me';
import type { RoleDefinitionView } from './schema';

/** Codes of the roles every installation has, in the order in which they are offered. Others are made by administrators. */
export const builtInRoles = [
  'LEARNER',
  'TRAINER',
  'REVIEWER',
  'UNIT_MANAGER',
  'CERTIFICATE_ADMINISTRATOR',
  'SYSTEM_ADMINISTRATOR',
] as const;

export type BuiltInRole = (typeof builtInRoles)[number];

/** Begins the key of everything that is known of roles and of who holds them. */
export const rolesKey = ['roles'] as const;

/** Every role there is, for those who give roles. */
export const roleDefinitionsQuery = queryOptions({
  queryKey: [...rolesKey, 'definitions'],
  queryFn: ({ signal }) => api.get<RoleDefinitionView[]>('/api/roles', { signal }),
});

export function roleNameOf({ name }: RoleDefinitionView): string {
  return name[currentLanguage()];
}

/** The roles a list may be narrowed down to: custom ones too, as far as the reader may know them. */
export function useRoleChoices(
  builtInName: (role: BuiltInRole) => string,
): { value: string; label: string }[] {
  const me = useMe();
  const { data } = useQuery({ ...roleDefinitionsQuery, enabled: may(me, 'GRANT_ROLES') });
  return data === undefined
    ? builtInRoles.map((value) => ({ value, label: builtInName(value) }))
    : data.map((definition) => ({ value: definition.role, label: roleNameOf(definition) }));
}
