import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { AddUnit, RenameUnit, UnitView } from '@/shared/api/schema';
import { unitsKey } from '@/shared/api/units';

/** What a form asks for; the full name is written out. */
export type UnitNames = Required<RenameUnit>;

export function useCreateUnit() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (unit: AddUnit) => api.post<UnitView>('/api/units', unit),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: unitsKey }),
  });
}

export function useRenameUnit(unitId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (names: RenameUnit) => api.put<UnitView>(`/api/units/${unitId}`, names),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: unitsKey }),
  });
}
