import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type {
  AddMembership,
  CorrectMembership,
  EndMembership,
  MembershipRecordView,
  Transfer,
} from '@/shared/api/schema';

/** Below the key of people, since who belongs where shows in the lists too. */
const all = ['people', 'memberships'] as const;

export const membershipsQuery = (accountId: string) =>
  queryOptions({
    queryKey: [...all, accountId],
    queryFn: ({ signal }) =>
      api.get<MembershipRecordView[]>(`/api/people/${accountId}/memberships`, { signal }),
  });

/** Every change a person's memberships may undergo. */
export type MembershipChange =
  | { kind: 'ADD'; to: AddMembership }
  | { kind: 'TRANSFER'; to: Transfer }
  | { kind: 'CORRECT'; membershipId: string; to: CorrectMembership }
  | { kind: 'END'; membershipId: string; to: EndMembership }
  | { kind: 'MAKE_PRIMARY'; membershipId: string };

export function useChangeMemberships(accountId: string) {
  const queryClient = useQueryClient();
  const person = `/api/people/${accountId}`;
  const send = (change: MembershipChange) => {
    switch (change.kind) {
      case 'ADD':
        return api.post<MembershipRecordView[]>(`${person}/memberships`, change.to);
      case 'TRANSFER':
        return api.post<MembershipRecordView[]>(`${person}/transfer`, change.to);
      case 'CORRECT':
        return api.put<MembershipRecordView[]>(
          `${person}/memberships/${change.membershipId}`,
          change.to,
        );
      case 'END':
        return api.post<MembershipRecordView[]>(
          `${person}/memberships/${change.membershipId}/end`,
          change.to,
        );
      case 'MAKE_PRIMARY':
        return api.post<MembershipRecordView[]>(
          `${person}/memberships/${change.membershipId}/primary`,
        );
    }
  };
  return useMutation({
    mutationFn: send,
    onSuccess: (memberships) => {
      queryClient.setQueryData(membershipsQuery(accountId).queryKey, memberships);
      return queryClient.invalidateQueries({ queryKey: ['people'] });
    },
  });
}
