import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './client';
import type { Permission, UnitPageView, UnitView } from './schema';

/** Where every question about units is kept, so that a change forgets them all. */
export const unitsKey = ['units'] as const;

/** The unit as it is, or as it was on a day. */
export const unitPageQuery = (unitId: string, asOf?: string) =>
  queryOptions({
    queryKey: [...unitsKey, 'page', unitId, asOf ?? 'today'],
    queryFn: ({ signal }) =>
      api.get<UnitPageView>(`/api/units/${unitId}`, { query: { asOf }, signal }),
  });

/** For a field that looks up a unit where the reader may do something; without words, the topmost ones. */
export async function findUnits(within: Permission, words: string): Promise<UnitChoice[]> {
  const units = await api.get<UnitView[]>('/api/units', { query: { q: words, within } });
  return units.map(unitChoice);
}

/** For a field that names any unit there is. */
export async function findAnyUnit(words: string): Promise<UnitChoice[]> {
  const units = await api.get<UnitView[]>('/api/units', { query: { q: words } });
  return units.map(unitChoice);
}

export interface UnitChoice {
  value: string;
  label: string;
  detail?: string;
}

export function unitChoice({ id, fullName, ancestorNames = [] }: ChoosableUnit): UnitChoice {
  return { value: id, label: fullName, detail: ancestorNames.join(' › ') };
}

interface ChoosableUnit {
  id: string;
  fullName: string;
  ancestorNames?: string[];
}

/** The unit that an address names, once it is known; null when it names none. */
export function useUnitChoice(unitId: string | undefined): UnitChoice | null {
  const { data } = useQuery({ ...unitPageQuery(unitId ?? ''), enabled: unitId !== undefined });
  return unitId === undefined || data === undefined ? null : unitChoice(data.unit);
}
