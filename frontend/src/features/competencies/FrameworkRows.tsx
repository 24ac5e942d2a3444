import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrameworkLine, FrameworkReport } from '@/shared/api/schema';
import { Pages } from '@/ui/Pages/Pages';
import { Row, Rows } from '@/ui/Rows/Rows';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import classes from './competencies.module.css';

const tones: Record<FrameworkLine['outcome'], StatusTone> = {
  NEW: 'success',
  CHANGED: 'info',
  SAME: 'neutral',
  RETIRED: 'warning',
  FAULTY: 'danger',
};

const order = ['FAULTY', 'RETIRED', 'CHANGED', 'NEW', 'SAME'] as const;
const AT_ONCE = 30;

/** What becomes of each row, what is wrong in which cell, and what the table leaves out; what matters most first. */
export function FrameworkRows({ report }: { report: FrameworkReport }) {
  const { t } = useTranslation('competencies');
  const [page, setPage] = useState(0);
  const rows = [...report.lines].sort(
    (one, other) =>
      order.indexOf(one.outcome) - order.indexOf(other.outcome) || one.row - other.row,
  );
  return (
    <>
      <Rows>
        {rows.slice(page * AT_ONCE, (page + 1) * AT_ONCE).map((line) => (
          <Row key={`${line.row} ${line.code}`} align="start">
            <span className={classes.line}>
              {line.row > 0 && <>{t('load.row', { row: line.row })} · </>}
              <strong>{line.code || '–'}</strong> {line.title}
              {line.faults.map(({ column, code, message }) => (
                <span key={`${column} ${code}`} className={classes.fault}>
                  {t(`columns.${column}`)}: {message}
                </span>
              ))}
            </span>
            <StatusBadge tone={tones[line.outcome]}>{t(`outcomes.${line.outcome}`)}</StatusBadge>
          </Row>
        ))}
      </Rows>
      <Pages page={page} size={AT_ONCE} total={rows.length} onPage={setPage} />
    </>
  );
}
