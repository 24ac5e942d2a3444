import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TableView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Table } from '@/ui/Table/Table';
import { DateText } from '@/ui/Values/DateText';
import { ownDataQuery } from './personalData.queries';
import classes from './personalData.module.css';

/** Everything that is kept of the reader, by part of the product; long tables by their first rows. */
export function OwnData() {
  const { t } = useTranslation('personal-data');
  const { data } = useSuspenseQuery(ownDataQuery);
  return (
    <div>
      {data.sections
        .filter(({ tables }) => tables.length > 0)
        .map(({ section, title, tables }) => (
          <details key={section} className={classes.section}>
            <summary>
              <strong>{title}</strong>{' '}
              <span className={classes.under}>
                {t('own.rows', { count: tables.reduce((sum, { total }) => sum + total, 0) })}
              </span>
            </summary>
            <div className={classes.stack}>
              {tables.map((table) => (
                <DataOf key={table.table} table={table} />
              ))}
            </div>
          </details>
        ))}
    </div>
  );
}

function DataOf({ table: { title, columns, rows, total } }: { table: TableView }) {
  const { t } = useTranslation('personal-data');
  return (
    <div>
      <Table
        caption={title}
        columns={columns.map((column) => ({
          key: column.column,
          label: column.title,
          cell: ({ row }: { row: Record<string, unknown> }) => valueOf(row[column.column]),
        }))}
        rows={rows.map((row, index) => ({ row, key: String(index) }))}
        keyOf={({ key }) => key}
      />
      {total > rows.length && (
        <p className={classes.under}>
          {t('own.more', { shown: formatNumber(rows.length), total: formatNumber(total) })}
        </p>
      )}
    </div>
  );
}

/** From here on a text gets room, where a narrow column would make a tall row of it. */
const longText = 30;

function valueOf(value: unknown) {
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return <DateText at={value} time />;
  return value.length > longText ? <span className={classes.long}>{value}</span> : value;
}
