import { useTranslation } from 'react-i18next';
import type { RecordLine, RecordReport } from '@/shared/api/schema';
import { formatDay, formatDayTime } from '@/shared/lib/dates';
import { Facts } from '@/ui/Facts/Facts';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import { Table } from '@/ui/Table/Table';
import { OriginName } from './OriginName';
import classes from './records.module.css';

const tones: Record<RecordLine['outcome'], StatusTone> = {
  NEW: 'success',
  NEWER: 'info',
  HERE: 'neutral',
  CONFLICT: 'danger',
};

interface ReportViewProps {
  report: RecordReport;
  /** What was done, rather than what would be. */
  written?: boolean;
}

/** Who made the record and with which key, and what becomes of each entry. */
export function ReportView({ report, written = false }: ReportViewProps) {
  const { t } = useTranslation('learner-records');
  const { exporter, lines } = report;
  return (
    <div className={classes.stack}>
      <Facts
        facts={[
          { term: t('report.person'), detail: report.personName },
          { term: t('report.exporter'), detail: <OriginName origin={exporter} /> },
          { term: t('report.exportedAt'), detail: formatDayTime(report.exportedAt) },
          {
            term: t('report.signature'),
            detail: t(exporter.trusted ? 'report.trusted' : 'report.unknown'),
          },
          {
            term: t('report.address'),
            detail: <span className={classes.long}>{exporter.address}</span>,
          },
          {
            term: t('report.key'),
            detail: <code className={classes.long}>{exporter.fingerprint}</code>,
          },
        ]}
      />
      <Table
        caption={t(written ? 'report.written' : 'report.planned', { count: lines.length })}
        rows={lines}
        keyOf={({ kind, number, origin }) => `${kind} ${number} ${origin.address}`}
        columns={[
          {
            key: 'entry',
            label: t('report.entry'),
            cell: ({ courseTitle, kind, number }) => (
              <span>
                {courseTitle}
                <span className={classes.under}>
                  {t(`kind.${kind}`)}
                  {kind !== 'COMPLETION' && ` · ${number}`}
                </span>
              </span>
            ),
          },
          {
            key: 'issued',
            label: t('report.issued'),
            cell: ({ issuedOn, issuerName }) => (
              <span>
                {formatDay(issuedOn)}
                {issuerName !== undefined && <span className={classes.under}>{issuerName}</span>}
              </span>
            ),
          },
          {
            key: 'origin',
            label: t('report.origin'),
            cell: ({ origin }) => <OriginName origin={origin} />,
          },
          {
            key: 'outcome',
            label: t('report.outcome'),
            cell: ({ outcome, problem }) => (
              <span className={classes.result}>
                <StatusBadge tone={tones[outcome]}>
                  {t(`${written ? 'outcomeWritten' : 'outcome'}.${outcome}`)}
                </StatusBadge>
                {problem !== undefined && (
                  <span className={classes.under}>{t(`problem.${problem}`)}</span>
                )}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
