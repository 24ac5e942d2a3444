import { useTranslation } from 'react-i18next';
import { PaperRegister } from '@/features/certificates/PaperRegister';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function PaperCertificatesPage() {
  const { t } = useTranslation(['certificates', 'shell']);
  return (
    <>
      <PageHeader
        title={t('paper.title')}
        lead={t('paper.lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('register.title'), href: paths.certificateRegister() },
        ]}
      />
      <PaperRegister list={useListAddress()} />
    </>
  );
}
