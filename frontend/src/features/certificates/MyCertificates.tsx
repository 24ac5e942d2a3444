import { useSuspenseQuery } from '@tanstack/react-query';
import { IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { CertificateCard } from './CertificateCard';
import { myCertificatesQuery } from './certificates.queries';
import classes from './certificates.module.css';

/** The reader's own certificates. */
export function MyCertificates() {
  const { t } = useTranslation('certificates');
  const { data: certificates } = useSuspenseQuery(myCertificatesQuery);
  if (certificates.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={<IconCertificate />}
          title={t('mine.empty')}
          action={<ButtonLink href={paths.myLearning()}>{t('mine.action')}</ButtonLink>}
        >
          {t('mine.why')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <ul className={classes.cards} aria-label={t('mine.title')}>
      {certificates.map((certificate) => (
        <li key={certificate.certificateId}>
          <CertificateCard certificate={certificate} />
        </li>
      ))}
    </ul>
  );
}
