import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellProblem } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Pages } from '@/ui/Pages/Pages';
import { Table } from '@/ui/Table/Table';
import classes from './unit-changes.module.css';

interface ProblemsProps {
  problems: readonly CellProblem[];
  /** How many there are, though only so many are listed. */
  total: number;
}

const size = 50;

/** Each cell of a file that has to be mended: where, what stands there, why not, and what to do. */
export function Problems({ problems, total }: ProblemsProps) {
  const { t } = useTranslation('unit-changes');
  const [page, setPage] = useState(0);
  return (
    <Card title={t('file.cells')} flush>
      <Table
        caption={t('file.cells')}
        quietCaption
        rows={problems
          .slice(page * size, (page + 1) * size)
          .map((problem, at) => ({ ...problem, at }))}
        keyOf={({ row, column, at }) => `${row} ${column} ${at}`}
        columns={[
          { key: 'row', label: t('file.row'), cell: ({ row }) => formatNumber(row) },
          { key: 'column', label: t('file.column'), cell: ({ heading }) => heading },
          { key: 'value', label: t('file.value'), cell: ({ value }) => value || t('file.empty') },
          { key: 'reason', label: t('file.reason'), cell: ({ reason }) => reason },
          { key: 'remedy', label: t('file.remedy'), cell: ({ remedy }) => remedy },
        ]}
      />
      {total > problems.length && (
        <p className={classes.note}>
          {t('file.cut', { shown: formatNumber(problems.length), total: formatNumber(total) })}
        </p>
      )}
      <Pages page={page} size={size} total={problems.length} onPage={setPage} />
    </Card>
  );
}
