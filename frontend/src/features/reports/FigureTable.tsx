import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/shared/lib/dates';
import { Table, type TableColumn } from '@/ui/Table/Table';

interface Figures {
  people?: number;
  enrolled: number;
  completed: number;
  completionRate: number;
  certified: number;
}

interface FigureTableProps<R extends Figures> {
  caption: string;
  /** What the first column names. */
  label: string;
  rows: readonly R[];
  keyOf: (row: R) => string;
  nameOf: (row: R) => ReactNode;
}

/** The same figures for units, months or courses. */
export function FigureTable<R extends Figures>({
  caption,
  label,
  rows,
  keyOf,
  nameOf,
}: FigureTableProps<R>) {
  const { t } = useTranslation('reports');
  const figure = (key: Exclude<keyof Figures, 'completionRate'>): TableColumn<R> => ({
    key,
    label: t(`column.${key}`),
    number: true,
    cell: (row) => formatNumber(row[key] ?? 0),
  });
  const withPeople = rows.some(({ people }) => people !== undefined);
  return (
    <Table
      caption={caption}
      quietCaption
      rows={rows}
      keyOf={keyOf}
      columns={[
        { key: 'name', label, cell: nameOf },
        ...(withPeople ? [figure('people')] : []),
        figure('enrolled'),
        figure('completed'),
        {
          key: 'rate',
          label: t('column.rate'),
          number: true,
          cell: ({ enrolled, completionRate }) =>
            enrolled === 0 ? '–' : formatPercent(completionRate, 1),
        },
        figure('certified'),
      ]}
    />
  );
}
