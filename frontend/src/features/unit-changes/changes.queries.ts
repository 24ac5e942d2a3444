import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { retrying } from '@/shared/api/retry';
import type { ChangePreview, ChangeView, ProposeChange } from '@/shared/api/schema';
import { unitsKey } from '@/shared/api/units';
import type { AddressValues } from '@/shared/lib/addressState';
import { dayTyped } from '@/shared/lib/dayTyped';
import { changeKinds, changeStatuses } from './kinds';

/** Kept with what is known of units, which a change makes out of date. */
const all = [...unitsKey, 'changes'] as const;

export interface ChangeFilter {
  q?: string | undefined;
  unit?: string | undefined;
  kind?: string | undefined;
  status?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The filter an address asks for, without what means nothing. */
export function changeFilter({ q, unit, kind, status, from, to }: AddressValues): ChangeFilter {
  return {
    q,
    unit,
    kind: changeKinds.find((one) => one === kind),
    status: changeStatuses.find((one) => one === status),
    from: from && dayTyped(from),
    to: to && dayTyped(to),
  };
}

export const changesQuery = (filter: ChangeFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...all, 'list', filter, page, size],
    queryFn: ({ signal }) =>
      api.get<Page<ChangeView>>('/api/unit-changes', { query: { ...filter, page, size }, signal }),
    placeholderData: keepPreviousData,
  });

export const changeQuery = (changeId: string) =>
  queryOptions({
    queryKey: [...all, 'one', changeId],
    queryFn: ({ signal }) => api.get<ChangeView>(`/api/unit-changes/${changeId}`, { signal }),
  });

/** What the change would do; nothing is written. */
export function previewChange(wanted: ProposeChange): Promise<ChangePreview> {
  return api.post<ChangePreview>('/api/unit-changes/preview', wanted);
}

/** Confirms a change under an identifier of ours, so that sending it again changes once. */
export function useDecideChange() {
  const forget = useForgetUnits();
  return useMutation({
    mutationFn: ({ id, wanted }: { id: string; wanted: ProposeChange }) =>
      retrying(() => api.put<ChangeView>(`/api/unit-changes/${id}`, wanted)),
    onSuccess: forget,
  });
}

export function useCancelChange(changeId: string) {
  const forget = useForgetUnits();
  return useMutation({
    mutationFn: () => api.post<ChangeView>(`/api/unit-changes/${changeId}/cancellation`),
    onSuccess: forget,
  });
}

/** Units, their people and their changes are asked for anew; nothing waits for it. */
export function useForgetUnits() {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: unitsKey });
    void queryClient.invalidateQueries({ queryKey: ['people'] });
  };
}
