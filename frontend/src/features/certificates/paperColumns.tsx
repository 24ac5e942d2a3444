import { IconDownload, IconFileOff, IconPencil, IconUpload } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { PaperCertificate } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { PaperState } from './PaperState';
import classes from './certificates.module.css';

export function paperColumns(
  t: TFunction<'certificates'>,
  onWrite: (paper: PaperCertificate) => void,
  onWithdraw: (paper: PaperCertificate) => void,
): DataColumn<PaperCertificate>[] {
  return [
    {
      key: 'holder',
      label: t('column.holder'),
      cell: ({ holderName }) => <strong className={classes.name}>{holderName}</strong>,
    },
    {
      key: 'course',
      label: t('paper.field.course'),
      cell: ({ courseTitle, issuerName }) => (
        <span>
          {courseTitle}
          <span className={classes.under}>{issuerName}</span>
        </span>
      ),
    },
    {
      key: 'number',
      label: t('column.number'),
      cell: ({ number, registerNumber }) => (
        <span>
          {number || '–'}
          {registerNumber !== '' && (
            <span className={classes.under}>{t('registerNumber', { number: registerNumber })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'issued',
      label: t('column.issued'),
      cell: ({ issuedOn, expiresOn }) => (
        <span>
          {formatDay(issuedOn)}
          {expiresOn !== undefined && (
            <span className={classes.under}>{t('paper.until', { day: formatDay(expiresOn) })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'state',
      label: t('paper.stateLabel'),
      cell: ({ state, recordedAt, lookUp, proofUrl, withdrawalReason }) => (
        <span>
          <PaperState state={state} />
          <span className={classes.under}>
            {withdrawalReason ?? t('paper.recordedOn', { day: formatDay(recordedAt) })}
          </span>
          {proofUrl !== undefined && (
            <span className={classes.under}>
              <Link href={paths.verification(lookUp)}>{lookUp}</Link>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'acts',
      label: t('column.actions'),
      cell: (paper) => (
        <span className={classes.rowActs}>
          {paper.proofUrl !== undefined && (
            <ButtonLink
              tone="quiet"
              size="small"
              icon={<IconDownload />}
              href={paper.proofUrl}
              download
              aria-label={t('paper.scanOf', { course: paper.holderName })}
            >
              {t('paper.scan')}
            </ButtonLink>
          )}
          {paper.abilities.includes('CHANGE') && (
            <Button
              tone="quiet"
              size="small"
              icon={paper.state === 'WITHOUT_PROOF' ? <IconUpload /> : <IconPencil />}
              aria-label={t(paper.state === 'WITHOUT_PROOF' ? 'paper.addScanOf' : 'paper.editOf', {
                name: paper.holderName,
              })}
              onClick={() => onWrite(paper)}
            >
              {t(paper.state === 'WITHOUT_PROOF' ? 'paper.addScan' : 'paper.editShort')}
            </Button>
          )}
          {paper.abilities.includes('WITHDRAW') && (
            <Button
              tone="quiet"
              size="small"
              icon={<IconFileOff />}
              aria-label={t('paper.withdrawOf', { name: paper.holderName })}
              onClick={() => onWithdraw(paper)}
            >
              {t('paper.withdrawShort')}
            </Button>
          )}
        </span>
      ),
    },
  ];
}
