import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { DecideRegistration, Requirement } from '@/shared/api/schema';
import { signInWaysQuery } from '@/shared/api/signInWays';

const path = '/api/second-factor-requirements';

export const requirementsQuery = queryOptions({
  queryKey: ['second-factor-requirements'],
  queryFn: ({ signal }) => api.get<Requirement[]>(path, { signal }),
});

function useRuleChange<V, T>(mutationFn: (values: V) => Promise<T>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: requirementsQuery.queryKey }),
  });
}

export const useRequireSecondFactor = () =>
  useRuleChange(({ role, from }: Requirement) => api.put<Requirement>(`${path}/${role}`, { from }));

export const useLiftRequirement = () =>
  useRuleChange((role: string) => api.delete(`${path}/${role}`));

export function useDecideRegistration() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (open: boolean) => api.put<DecideRegistration>('/api/registration', { open }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: signInWaysQuery.queryKey }),
  });
}
