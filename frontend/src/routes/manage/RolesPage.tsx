import { redirect } from '@tanstack/react-router';
import { RoleDefinitions } from '@/features/roles/RoleDefinitions';
import { may, meQuery } from '@/shared/api/me';
import { roleDefinitionsQuery } from '@/shared/api/roles';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { RolesFrame } from './RolesFrame';

/** Whoever sees people without giving them roles is shown who holds what. */
export async function loader({ queryClient }: LoaderContext) {
  const me = await queryClient.query({ ...meQuery, staleTime: 'static' });
  if (!may(me, 'GRANT_ROLES')) throw redirect({ href: paths.roleHolders() });
  return queryClient.query({ ...roleDefinitionsQuery, staleTime: 'static' });
}

export default function RolesPage() {
  return (
    <RolesFrame current="custom">
      <RoleDefinitions />
    </RolesFrame>
  );
}
