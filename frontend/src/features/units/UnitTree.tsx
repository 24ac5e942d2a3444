import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import type { Branch } from '@/ui/TreeGrid/rows';
import { TreeGrid } from '@/ui/TreeGrid/TreeGrid';
import { unitColumns } from './unitColumns';
import { useHeadcounts } from './useHeadcounts';
import { useOpenBranches } from './useOpenBranches';

interface UnitTreeProps {
  label: string;
  /** The units at the top, or the one below which the tree begins. */
  top: readonly UnitView[] | { below: string };
  /** The day whose tree it is; today's without one. */
  asOf?: string | undefined;
}

/** The top of a tree is counted for each unit only as long as there are not too many. */
const mostCounted = 30;

/** Units as a tree grid: branches are fetched when they are opened, a hundred units at a time. */
export function UnitTree({ label, top, asOf }: UnitTreeProps) {
  const { t } = useTranslation('units');
  const below = 'below' in top ? top.below : undefined;
  const units = 'below' in top ? [] : top;
  const branches = useOpenBranches(
    below !== undefined ? [] : units.length === 1 ? units.map(({ id }) => id) : [],
    asOf,
    below,
  );
  const counted = [
    ...(below === undefined ? units.slice(0, mostCounted).map(({ id }) => id) : [below]),
    ...branches.opened,
  ];
  const people = useHeadcounts([...new Set(counted)], asOf);
  const columns = useMemo(() => unitColumns(t, people), [t, people]);
  const root = (parent: string | undefined): Branch<UnitView> => {
    const branch = parent ?? below;
    return branch === undefined
      ? { items: units, total: units.length, state: 'ready' }
      : branches.branch(branch);
  };
  const named = (parent: string | undefined, act: (unitId: string) => void) => {
    const branch = parent ?? below;
    if (branch !== undefined) act(branch);
  };
  return (
    <TreeGrid
      label={label}
      heading={t('column.unit')}
      columns={columns}
      source={{
        keyOf: ({ id }) => id,
        opens: ({ childCount }) => childCount > 0,
        isOpen: branches.isOpen,
        branch: root,
      }}
      nameOf={({ fullName }) => fullName}
      hrefOf={({ id }) => paths.unit(id, asOf)}
      onOpen={branches.open}
      onMore={(parent) => named(parent, branches.more)}
      onAgain={(parent) => named(parent, branches.again)}
    />
  );
}
