import { useTranslation } from 'react-i18next';
import { MyCertificates } from '@/features/certificates/MyCertificates';
import { SigningNotice } from '@/features/signing-queue/SigningNotice';
import { myCertificatesQuery } from '@/features/certificates/certificates.queries';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export const loader = ({ queryClient }: LoaderContext) =>
  queryClient.query({ ...myCertificatesQuery, staleTime: 'static' });

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
      <MyCertificates />
    </>
  );
}
