import type { TFunction } from 'i18next';
import type { UnitView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import type { TreeColumn } from '@/ui/TreeGrid/TreeGrid';

/** What the tree tells of each unit beside its name. */
export function unitColumns(
  t: TFunction<'units'>,
  people: ReadonlyMap<string, number>,
): TreeColumn<UnitView>[] {
  const figure = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value));
  return [
    { key: 'kind', label: t('column.kind'), wide: true, cell: ({ kind }) => t(`kind.${kind}`) },
    { key: 'code', label: t('column.code'), wide: true, cell: ({ code }) => code },
    {
      key: 'below',
      label: t('column.below'),
      number: true,
      wide: true,
      cell: ({ childCount }) => figure(childCount === 0 ? undefined : childCount),
    },
    {
      key: 'people',
      label: t('column.people'),
      number: true,
      cell: ({ id }) => figure(people.get(id)),
    },
  ];
}
