import { useTranslation } from 'react-i18next';
import type { BatchView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { Problems } from './Problems';
import classes from './unit-changes.module.css';

interface BatchReportProps {
  report: BatchView;
  /** Whether the file was confirmed, so that it is done, or waits for a second person. */
  confirmed: boolean;
}

/** What a file would do or has done, and each cell that has to be mended. */
export function BatchReport({ report, confirmed }: BatchReportProps) {
  const { t } = useTranslation('unit-changes');
  return (
    <div className={classes.stack}>
      <Verdict report={report} confirmed={confirmed} />
      <Card title={t(report.carriedOut ? 'file.did' : 'file.would')}>
        <div className={classes.facts}>
          <Facts
            facts={[
              { term: t('file.rows'), detail: formatNumber(report.rows) },
              { term: t('file.newRows'), detail: formatNumber(report.newRows) },
              { term: t('file.knownRows'), detail: formatNumber(report.knownRows) },
              { term: t('file.scheduledRows'), detail: formatNumber(report.scheduledRows) },
              { term: t('fact.units'), detail: formatNumber(report.unitsChanged) },
              { term: t('fact.people'), detail: formatNumber(report.peopleMoved) },
              { term: t('fact.rolesFollow'), detail: formatNumber(report.rolesFollowing) },
              { term: t('fact.rolesEnd'), detail: formatNumber(report.rolesEnding) },
            ]}
          />
        </div>
      </Card>
      {report.problems.length > 0 && (
        <Problems problems={report.problems} total={report.problemCount} />
      )}
    </div>
  );
}

function Verdict({ report, confirmed }: BatchReportProps) {
  const { t } = useTranslation('unit-changes');
  if (confirmed && report.takesTwo) {
    return (
      <Notice
        tone="info"
        title={t('file.waits')}
        action={
          <ButtonLink tone="secondary" size="small" href={paths.approvals('asked')}>
            {t('one.request')}
          </ButtonLink>
        }
      >
        {t('file.waitsWhat')}
      </Notice>
    );
  }
  if (report.carriedOut) {
    return (
      <Notice tone="success" title={t('file.done', { count: report.newRows })}>
        {report.scheduledRows > 0 && t('file.doneScheduled', { count: report.scheduledRows })}
      </Notice>
    );
  }
  if (!report.possible) {
    return (
      <Notice tone="danger" title={t('file.problems', { count: report.problemCount })}>
        {t('file.problemsWhat')}
      </Notice>
    );
  }
  return report.newRows === 0 ? (
    <Notice tone="info" title={t('file.known')}>
      {t('file.knownWhat')}
    </Notice>
  ) : (
    <Notice tone="info" title={t('preview.notYet')}>
      {t('file.readyWhat')}
      {report.takesTwo && ` ${t('file.takesTwo')}`}
    </Notice>
  );
}
