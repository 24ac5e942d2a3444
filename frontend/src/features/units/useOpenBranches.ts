import { useCallback } from 'react';
import { useSessionStorage } from '@mantine/hooks';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Page } from '@/shared/api/page';
import type { UnitView } from '@/shared/api/schema';
import type { Branch } from '@/ui/TreeGrid/rows';
import { unitBranchQuery } from './units.queries';

/** How many parts of each open branch are shown. */
type Parts = Record<string, number>;

/** Which branches of the tree are open, kept while the tab lives, and the units inside them. */
export function useOpenBranches(
  initially: readonly string[],
  asOf: string | undefined,
  /** A branch that is always open, for a tree that begins below a unit. */
  root?: string,
) {
  const [kept, setParts] = useSessionStorage<Parts>({
    key: 'hocso-open-branches',
    defaultValue: Object.fromEntries(initially.map((unitId) => [unitId, 1])),
    getInitialValueInEffect: false,
  });
  const parts: Parts = root === undefined ? kept : { [root]: 1, ...kept };
  const wanted = Object.entries(parts).flatMap(([unitId, count]) =>
    Array.from({ length: count }, (_, page) => ({ unitId, page })),
  );
  const found = useQueries({
    queries: wanted.map(({ unitId, page }) => unitBranchQuery(unitId, page, asOf)),
  });
  const open = useCallback(
    (unitId: string, opened: boolean) =>
      setParts((now) => {
        const others = Object.entries(now).filter(([id]) => id !== unitId);
        return Object.fromEntries(opened ? [...others, [unitId, 1]] : others);
      }),
    [setParts],
  );
  const of = (unitId: string) => found.filter((_, index) => wanted[index]?.unitId === unitId);
  return {
    opened: Object.keys(parts),
    isOpen: (unitId: string) => parts[unitId] !== undefined,
    open,
    branch: (unitId: string): Branch<UnitView> => branchOf(of(unitId)),
    more: (unitId: string) => setParts((now) => ({ ...now, [unitId]: (now[unitId] ?? 1) + 1 })),
    again: (unitId: string) =>
      of(unitId)
        .filter(({ isError }) => isError)
        .forEach((part) => void part.refetch()),
  };
}

/** One branch out of its parts. */
function branchOf(parts: readonly UseQueryResult<Page<UnitView>>[]): Branch<UnitView> {
  const pages = parts.flatMap(({ data }) => data ?? []);
  return {
    items: pages.flatMap(({ items }) => items),
    total: pages.at(-1)?.total ?? 0,
    state: parts.some(({ isError, isFetching }) => isError && !isFetching)
      ? 'failed'
      : pages.length < Math.max(1, parts.length)
        ? 'loading'
        : 'ready',
  };
}
