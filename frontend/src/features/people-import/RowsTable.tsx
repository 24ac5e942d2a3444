import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Pages } from '@/ui/Pages/Pages';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Table } from '@/ui/Table/Table';
import { rowsQuery, rowsSize, type RowFilter } from './imports.queries';
import { importFields } from './mapping';
import classes from './people-import.module.css';

interface RowsTableProps {
  view: ImportView;
  filter: RowFilter;
  page: number;
  onPage: (page: number) => void;
}

/** Rows without fault, as they were read: a look whether the columns were understood. */
export function RowsTable({ view, filter, page, onPage }: RowsTableProps) {
  const { t } = useTranslation('people-import');
  const { data } = useQuery({ ...rowsQuery(view.id, filter, page), throwOnError: true });
  const caption = t(`verdict.${filter.verdict}`);
  const fields = importFields.filter((field) => view.mapping[field] !== undefined);
  return (
    <div id="import-rows" className={classes.anchor}>
      <Card title={caption} lead={t(`verdictWhat.${filter.verdict}`)} flush>
        {data === undefined ? (
          <div aria-busy className={classes.padded}>
            <Skeleton height="16rem" />
          </div>
        ) : (
          <Table
            caption={caption}
            quietCaption
            rows={data.items}
            keyOf={({ row }) => String(row)}
            columns={[
              { key: 'row', label: t('review.row'), cell: ({ row }) => formatNumber(row) },
              ...fields.map((field) => ({
                key: field,
                label: t(`field.${field}`),
                cell: ({ values }: { values: Record<string, string> }) => values[field] || '–',
              })),
            ]}
          />
        )}
        <Pages page={page} size={rowsSize} total={data?.total ?? 0} onPage={onPage} />
      </Card>
    </div>
  );
}
