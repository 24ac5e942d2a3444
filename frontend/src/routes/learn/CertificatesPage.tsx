import { useTranslation } from 'react-i18next';
import { MyCertificates } from '@/features/certificates/MyCertificates';
import { SigningNotice } from '@/features/signing-queue/SigningNotice';
import {
  expectedCertificatesQuery,
  myCertificatesQuery,
} from '@/features/certificates/certificates.queries';
import { myPapersQuery } from '@/features/certificates/papers.queries';
import { OwnReceived } from '@/features/learner-records/OwnReceived';
import { myReceivedQuery } from '@/features/learner-records/records.queries';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './learn.module.css';

export const loader = ({ queryClient }: LoaderContext) =>
  Promise.all([
    queryClient.query({ ...myCertificatesQuery, staleTime: 'static' }),
    queryClient.query({ ...expectedCertificatesQuery, staleTime: 'static' }),
    queryClient.query({ ...myPapersQuery, staleTime: 'static' }),
    queryClient.query({ ...myReceivedQuery, staleTime: 'static' }),
  ]);

export default function CertificatesPage() {
  const { t } = useTranslation(['certificates', 'shell']);
  return (
    <>
      <PageHeader
        title={t('mine.title')}
        lead={t('mine.lead')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
      />
      <SigningNotice />
      <div className={classes.stack}>
        <MyCertificates />
        <OwnReceived />
      </div>
    </>
  );
}
