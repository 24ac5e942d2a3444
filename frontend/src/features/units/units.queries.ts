import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import { isProblem } from '@/shared/api/problem';
import type { HeadcountView, UnitPageView, UnitView } from '@/shared/api/schema';
import { unitsKey } from '@/shared/api/units';

/** A branch is fetched in parts of this size. */
export const branchSize = 100;

const fewMinutes = 5 * 60_000;

/** The topmost units among those whose people the reader may see, as they stood on the day if one is given. */
export const unitTopsQuery = (asOf?: string) =>
  queryOptions({
    queryKey: [...unitsKey, 'tops', asOf ?? 'today'],
    queryFn: async ({ signal }) => {
      const tops = await api.get<UnitView[]>('/api/units', {
        query: { within: 'VIEW_PEOPLE' },
        signal,
      });
      if (asOf === undefined) return tops;
      return (await Promise.all(tops.map(({ id }) => onDay(id, asOf, signal)))).flat();
    },
    staleTime: fewMinutes,
  });

/** The unit as it was on the day; where it was not there yet, those that became it. */
async function onDay(unitId: string, asOf: string, signal: AbortSignal): Promise<UnitView[]> {
  const then = await unitOn(unitId, asOf, signal);
  if (then !== undefined) return [then];
  const now = await api.get<UnitPageView>(`/api/units/${unitId}`, { signal });
  const before = await Promise.all(
    now.predecessors.slice(0, 30).map(({ id }) => unitOn(id, asOf, signal)),
  );
  return before.filter((unit) => unit !== undefined);
}

async function unitOn(
  unitId: string,
  asOf: string,
  signal: AbortSignal,
): Promise<UnitView | undefined> {
  try {
    const page = await api.get<UnitPageView>(`/api/units/${unitId}`, { query: { asOf }, signal });
    return page.unit;
  } catch (error) {
    if (isProblem(error, 'organisation.unit-not-there')) return undefined;
    throw error;
  }
}

/** A part of the units directly below one. */
export const unitBranchQuery = (parent: string, page: number, asOf?: string) =>
  queryOptions({
    queryKey: [...unitsKey, 'branch', parent, page, asOf ?? 'today'],
    queryFn: ({ signal }) =>
      api.get<Page<UnitView>>('/api/units/tree', {
        query: { parent, page, size: branchSize, asOf },
        signal,
      }),
    staleTime: fewMinutes,
  });

/** How many people belonged to a unit and to each below it when the day ended. */
export const headcountQuery = (unitId: string, asOf?: string) =>
  queryOptions({
    queryKey: [...unitsKey, 'headcount', unitId, asOf ?? 'today'],
    queryFn: ({ signal }) =>
      api.get<HeadcountView>(`/api/units/${unitId}/headcount`, { query: { asOf }, signal }),
    staleTime: fewMinutes,
  });

/** Units of the reader's by words of their name or code, with or without marks. */
export const unitSearchQuery = (words: string, asOf?: string) =>
  queryOptions({
    queryKey: [...unitsKey, 'search', words, asOf ?? 'today'],
    queryFn: ({ signal }) =>
      api.get<UnitView[]>('/api/units', {
        query: { q: words, within: 'VIEW_PEOPLE', asOf },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
