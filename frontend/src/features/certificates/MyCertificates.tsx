import { useSuspenseQuery } from '@tanstack/react-query';
import { IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExpectedCertificate } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { CertificateCard } from './CertificateCard';
import { ExpectedCertificates } from './ExpectedCertificates';
import { PaperList } from './PaperList';
import { expectedCertificatesQuery, myCertificatesQuery } from './certificates.queries';
import { myPapersQuery } from './papers.queries';
import classes from './certificates.module.css';

/** How soon a paper that is being made is looked for again. */
const soon = 5_000;

/** The reader's own certificates, and what they lack for those of the courses they take. */
export function MyCertificates() {
  const { t } = useTranslation('certificates');
  const { data: expected } = useSuspenseQuery({
    ...expectedCertificatesQuery,
    refetchInterval: ({ state }) => (isPreparing(state.data ?? []) ? soon : false),
  });
  const { data: certificates } = useSuspenseQuery({
    ...myCertificatesQuery,
    refetchInterval: isPreparing(expected) ? soon : false,
  });
  const { data: papers } = useSuspenseQuery(myPapersQuery);
  return (
    <div className={classes.stack}>
      {expected.length > 0 && <ExpectedCertificates expected={expected} />}
      {certificates.length > 0 ? (
        <ul className={classes.cards} aria-label={t('mine.title')}>
          {certificates.map((certificate) => (
            <li key={certificate.certificateId}>
              <CertificateCard certificate={certificate} />
            </li>
          ))}
        </ul>
      ) : (
        <Card>
          <EmptyState
            icon={<IconCertificate />}
            title={t('mine.empty')}
            action={<ButtonLink href={paths.myLearning()}>{t('mine.action')}</ButtonLink>}
          >
            {t('mine.why')}
          </EmptyState>
        </Card>
      )}
      {papers.length > 0 && (
        <Card title={t('paper.mine')} lead={t('paper.mineLead')}>
          <PaperList papers={papers} />
        </Card>
      )}
    </div>
  );
}

function isPreparing(expected: readonly ExpectedCertificate[]): boolean {
  return expected.some(({ state }) => state === 'PREPARING');
}
