import { useTranslation } from 'react-i18next';
import { PaperSheet } from '@/features/certificates/PaperSheet';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function PaperSheetPage() {
  const { t } = useTranslation(['certificates', 'shell']);
  return (
    <>
      <PageHeader
        title={t('paper.sheet.title')}
        lead={t('paper.sheet.what')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('register.title'), href: paths.certificateRegister() },
          { label: t('paper.title'), href: paths.paperCertificates() },
        ]}
      />
      <PaperSheet />
    </>
  );
}
