import { useQuery } from '@tanstack/react-query';
import { IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { CertificateState } from './CertificateState';
import { heldCertificatesQuery } from './certificates.queries';
import classes from './certificates.module.css';

/** The certificates of one person, for those who may look into the register. */
export function HeldCertificates({ accountId }: { accountId: string }) {
  const { t } = useTranslation('certificates');
  const held = useQuery(heldCertificatesQuery(accountId));
  if (held.isError) return <Notice tone="danger">{wordsFor(held.error)}</Notice>;
  if (held.data === undefined) return <Skeleton height="8rem" />;
  if (held.data.items.length === 0) {
    return (
      <EmptyState icon={<IconCertificate />} title={t('held.none')}>
        {t('held.noneWhy')}
      </EmptyState>
    );
  }
  return (
    <ul className={classes.held}>
      {held.data.items.map(
        ({ certificateId, courseTitle, number, issuedOn, issuerName, state }) => (
          <li key={certificateId}>
            <div>
              <strong>{courseTitle}</strong>
              <span className={classes.under}>
                <Link href={paths.verification(number)}>{number}</Link>
                {' · '}
                {t('held.issued', { day: formatDay(issuedOn), issuer: issuerName })}
              </span>
            </div>
            <CertificateState state={state} />
          </li>
        ),
      )}
    </ul>
  );
}
