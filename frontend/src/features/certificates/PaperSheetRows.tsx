import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperSheetLine, PaperSheetReport } from '@/shared/api/schema';
import { Pages } from '@/ui/Pages/Pages';
import { Row, Rows } from '@/ui/Rows/Rows';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import classes from './certificates.module.css';

const tones: Record<PaperSheetLine['outcome'], StatusTone> = {
  NEW: 'success',
  HERE: 'neutral',
  FAULTY: 'danger',
};

const AT_ONCE = 50;

interface PaperSheetRowsProps {
  report: PaperSheetReport;
  /** What was done, rather than what would be. */
  written?: boolean;
}

/** Each row of a sheet with what becomes of it, and what is wrong in which cell; those with faults first. */
export function PaperSheetRows({ report, written = false }: PaperSheetRowsProps) {
  const { t } = useTranslation('certificates');
  const id = useId();
  const [page, setPage] = useState(0);
  const rows = [...report.lines].sort(
    (one, other) =>
      Number(other.outcome === 'FAULTY') - Number(one.outcome === 'FAULTY') || one.row - other.row,
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.under}>
        {t(written ? 'paper.sheet.written' : 'paper.sheet.planned', { count: rows.length })}
      </h2>
      <Rows>
        {rows.slice(page * AT_ONCE, (page + 1) * AT_ONCE).map((line) => (
          <Row key={line.row} align="start">
            <span className={classes.sheetRow}>
              {t('paper.sheet.row', { row: line.row })}
              {' · '}
              {line.holderName || '–'}
              <span className={classes.under}>{line.courseTitle}</span>
              {line.faults.map(({ column, code, message }) => (
                <span key={`${column} ${code}`} className={classes.fault}>
                  {t(`paper.sheet.column.${column}`)}: {message}
                </span>
              ))}
            </span>
            <StatusBadge tone={tones[line.outcome]}>
              {t(`paper.sheet.${written ? 'outcomeWritten' : 'outcome'}.${line.outcome}`)}
            </StatusBadge>
          </Row>
        ))}
      </Rows>
      <Pages page={page} size={AT_ONCE} total={rows.length} onPage={setPage} />
    </section>
  );
}
