import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordLine, RecordReport } from '@/shared/api/schema';
import { formatDay, formatDayTime } from '@/shared/lib/dates';
import { Facts } from '@/ui/Facts/Facts';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
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
  const id = useId();
  const { exporter, lines } = report;
  const about = ({ kind, number, issuedOn, issuerName }: RecordLine) =>
    [t(`kind.${kind}`), kind !== 'COMPLETION' && number, formatDay(issuedOn), issuerName]
      .filter(Boolean)
      .join(' · ');
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
      <section aria-labelledby={id}>
        <h3 id={id} className={classes.under}>
          {t(written ? 'report.written' : 'report.planned', { count: lines.length })}
        </h3>
        <ul className={classes.list}>
          {lines.map((line) => (
            <li key={`${line.kind} ${line.number} ${line.origin.address}`}>
              <span className={classes.entry}>
                {line.courseTitle}
                <span className={classes.under}>{about(line)}</span>
                <span className={classes.under}>
                  {t('report.origin')}: <OriginName origin={line.origin} />
                </span>
                {line.problem !== undefined && (
                  <span className={classes.problem}>{t(`problem.${line.problem}`)}</span>
                )}
              </span>
              <StatusBadge tone={tones[line.outcome]}>
                {t(`${written ? 'outcomeWritten' : 'outcome'}.${line.outcome}`)}
              </StatusBadge>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
