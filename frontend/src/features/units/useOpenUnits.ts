import { useQueries } from '@tanstack/react-query';
import { useSessionStorage } from '@mantine/hooks';
import type { UnitView } from '@/shared/api/schema';
import { unitChildrenQuery } from '@/shared/api/units';

/** Which branches of the tree are open, kept while the tab lives, and the units inside them. */
export function useOpenUnits(initially: readonly string[]) {
  const [open, setOpen] = useSessionStorage<string[]>({
    key: 'hocso-open-units',
    defaultValue: [...initially],
    getInitialValueInEffect: false,
  });
  const branches = useQueries({ queries: open.map((unitId) => unitChildrenQuery(unitId)) });

  const childrenOf = (unitId: string): UnitView[] | undefined | null => {
    const branch = branches[open.indexOf(unitId)];
    return branch?.isError ? null : branch?.data;
  };
  return {
    childrenOf,
    isOpen: (unitId: string) => open.includes(unitId),
    set: (unitId: string, opened: boolean) =>
      setOpen((now) => {
        const others = now.filter((id) => id !== unitId);
        return opened ? [...others, unitId] : others;
      }),
    again: (unitId: string) => void branches[open.indexOf(unitId)]?.refetch(),
  };
}
