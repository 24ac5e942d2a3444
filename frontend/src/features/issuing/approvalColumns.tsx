import type { TFunction } from 'i18next';
import type { CertificateApproval } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import type { DataColumn } from '@/ui/DataTable/columns';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import classes from './issuing.module.css';

const tones: Record<CertificateApproval['state'], StatusTone> = {
  WAITING: 'info',
  APPROVED: 'success',
  DECLINED: 'danger',
};

export function approvalColumns(t: TFunction<'issuing'>): DataColumn<CertificateApproval>[] {
  return [
    {
      key: 'name',
      label: t('people.name'),
      cell: ({ fullName, staffCode }) => (
        <span>
          <strong className={classes.name}>{fullName}</strong>
          {staffCode !== undefined && <span className={classes.under}>{staffCode}</span>}
        </span>
      ),
    },
    { key: 'unit', label: t('people.unit'), cell: ({ unitName }) => unitName || '–' },
    {
      key: 'state',
      label: t('approval.state'),
      cell: ({ state, hasCertificate, inConfirmedRun }) => (
        <span>
          <StatusBadge tone={hasCertificate ? 'neutral' : tones[state]}>
            {t(hasCertificate ? 'outcome.HAS_CERTIFICATE' : `approval.states.${state}`)}
          </StatusBadge>
          {inConfirmedRun && <span className={classes.under}>{t('approval.inRun')}</span>}
        </span>
      ),
    },
    {
      key: 'decision',
      label: t('approval.decision'),
      cell: ({ reason, by, at }) =>
        at === undefined ? (
          '–'
        ) : (
          <span>
            {reason}
            <span className={classes.under}>
              {t('approval.decidedBy', { by: by ?? '', day: formatDay(at) })}
            </span>
          </span>
        ),
    },
    {
      key: 'missing',
      label: t('approval.missing'),
      cell: ({ missing }) =>
        missing.length === 0 ? (
          t('approval.nothingMissing')
        ) : (
          <ul className={classes.reasons}>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ),
    },
  ];
}
