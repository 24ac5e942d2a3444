import { GrantList } from '@/features/roles/GrantList';
import { grantFilter, grantsQuery } from '@/features/roles/roles.queries';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { RolesFrame } from './RolesFrame';

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  const view = listView(values);
  return queryClient.query({
    ...grantsQuery(grantFilter(values, view.sort), view),
    staleTime: 'static',
  });
}

export default function RoleHoldersPage() {
  return (
    <RolesFrame current="holders">
      <GrantList list={useListAddress()} />
    </RolesFrame>
  );
}
