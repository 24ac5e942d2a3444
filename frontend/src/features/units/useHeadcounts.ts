import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { HeadcountView } from '@/shared/api/schema';
import { headcountQuery } from './units.queries';

/** How many people belong to each unit with all below it: those asked for, and those directly below them. */
export function useHeadcounts(
  unitIds: readonly string[],
  asOf: string | undefined,
): ReadonlyMap<string, number> {
  return useQueries({
    queries: unitIds.map((unitId) => headcountQuery(unitId, asOf)),
    combine: byUnit,
  });
}

function byUnit(found: UseQueryResult<HeadcountView>[]): ReadonlyMap<string, number> {
  return new Map(
    found.flatMap(({ data }) =>
      data === undefined
        ? []
        : [
            [data.unit.id, data.total] as const,
            ...data.below.map(({ id, people }) => [id, people] as const),
          ],
    ),
  );
}
