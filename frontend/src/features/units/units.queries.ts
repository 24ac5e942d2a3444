import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { UnitKind, UnitView } from '@/shared/api/contract';
import { unitsKey } from '@/shared/api/units';

export interface UnitNames {
  name: string;
  fullName: string;
  code: string;
}

export interface NewUnit extends UnitNames {
  kind: UnitKind;
  parentId: string;
}

export function useCreateUnit() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (unit: NewUnit) => api.post<UnitView>('/api/units', unit),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: unitsKey }),
  });
}

export function useRenameUnit(unitId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (names: UnitNames) => api.put<UnitView>(`/api/units/${unitId}`, names),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: unitsKey }),
  });
}
