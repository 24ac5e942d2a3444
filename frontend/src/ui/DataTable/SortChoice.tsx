import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from './columns';
import fieldClasses from '../Field/Field.module.css';
import classes from './DataTable.module.css';

interface SortChoiceProps<R> {
  columns: readonly DataColumn<R>[];
  sort: string | undefined;
  onSort: (sort: string) => void;
}

/** The order of the rows where there are no headings to press: on a phone. */
export function SortChoice<R>({ columns, sort, onSort }: SortChoiceProps<R>) {
  const { t } = useTranslation('ui');
  const sortable = columns.flatMap((column) =>
    column.sort === undefined ? [] : [{ label: column.label, sort: column.sort }],
  );
  if (sortable.length === 0) return null;
  return (
    <label className={classes.narrow}>
      <span className="visually-hidden">{t('table.sort')}</span>
      <span className={fieldClasses.withArrow}>
        <select
          className={fieldClasses.control}
          value={sort ?? ''}
          onChange={({ target }) => onSort(target.value)}
        >
          {sort === undefined && <option value="">{t('table.sort')}</option>}
          {sortable.map(({ label, sort: key }) => [
            <option key={key} value={key}>
              {t('table.rising', { column: label })}
            </option>,
            <option key={`-${key}`} value={`-${key}`}>
              {t('table.falling', { column: label })}
            </option>,
          ])}
        </select>
        <IconChevronDown aria-hidden />
      </span>
    </label>
  );
}
