import { IconBan, IconDownload, IconHistory, IconReplace } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { CertificateView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { CertificateState } from './CertificateState';
import classes from './certificates.module.css';

/** What the register shows of each certificate. */
export function registerColumns(
  t: TFunction<'certificates'>,
  onRevoke: (certificate: CertificateView) => void,
  onSucceed: (certificate: CertificateView) => void,
  onHistory: (certificate: CertificateView) => void,
): DataColumn<CertificateView>[] {
  return [
    {
      key: 'holder',
      label: t('column.holder'),
      sort: 'name',
      cell: ({ holderName, unitName }) => (
        <span>
          <strong className={classes.name}>{holderName}</strong>
          {unitName !== undefined && <span className={classes.under}>{unitName}</span>}
        </span>
      ),
    },
    {
      key: 'course',
      label: t('column.course'),
      sort: 'course',
      cell: ({ courseTitle }) => courseTitle,
    },
    {
      key: 'number',
      label: t('column.number'),
      sort: 'number',
      cell: ({ number, registerNumber }) => (
        <span>
          <Link href={paths.verification(number)} className={classes.number}>
            {number}
          </Link>
          <span className={classes.entry}>{t('registerNumber', { number: registerNumber })}</span>
        </span>
      ),
    },
    {
      key: 'issued',
      label: t('column.issued'),
      sort: 'issuedOn',
      cell: ({ issuedOn }) => formatDay(issuedOn),
    },
    {
      key: 'expires',
      label: t('column.expires'),
      hidden: true,
      cell: ({ expiresOn }) => (expiresOn === undefined ? t('endless') : formatDay(expiresOn)),
    },
    {
      key: 'issuer',
      label: t('column.issuer'),
      hidden: true,
      cell: ({ issuerName }) => issuerName,
    },
    {
      key: 'state',
      label: t('column.state'),
      cell: ({ state }) => <CertificateState state={state} />,
    },
    {
      key: 'actions',
      label: t('column.actions'),
      cell: (certificate) => (
        <Actions
          certificate={certificate}
          t={t}
          onRevoke={onRevoke}
          onSucceed={onSucceed}
          onHistory={onHistory}
        />
      ),
    },
  ];
}

interface ActionsProps {
  certificate: CertificateView;
  t: TFunction<'certificates'>;
  onRevoke: (certificate: CertificateView) => void;
  onSucceed: (certificate: CertificateView) => void;
  onHistory: (certificate: CertificateView) => void;
}

function Actions({ certificate, t, onRevoke, onSucceed, onHistory }: ActionsProps) {
  const { number, pdfUrl, abilities, waitsForSignature } = certificate;
  return (
    <span className={classes.rowActions}>
      {waitsForSignature ? (
        <span className={classes.under}>{t('waitsShort')}</span>
      ) : (
        <ButtonLink
          href={pdfUrl}
          tone="quiet"
          size="small"
          icon={<IconDownload />}
          download
          aria-label={t('downloadOne', { number })}
        >
          PDF
        </ButtonLink>
      )}
      <Button
        tone="quiet"
        size="small"
        icon={<IconHistory />}
        aria-label={t('history.one', { number })}
        onClick={() => onHistory(certificate)}
      >
        {t('history.short')}
      </Button>
      {(abilities.includes('REPLACE') || abilities.includes('RENEW')) && (
        <Button
          tone="quiet"
          size="small"
          icon={<IconReplace />}
          aria-label={t('succeed.one', { number })}
          onClick={() => onSucceed(certificate)}
        >
          {t('succeed.short')}
        </Button>
      )}
      {abilities.includes('REVOKE') && (
        <Button
          tone="quiet"
          size="small"
          icon={<IconBan />}
          aria-label={t('revoke.one', { number })}
          onClick={() => onRevoke(certificate)}
        >
          {t('revoke.short')}
        </Button>
      )}
    </span>
  );
}
