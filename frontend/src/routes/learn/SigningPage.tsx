import { useTranslation } from 'react-i18next';
import { SigningQueue } from '@/features/signing-queue/SigningQueue';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export default function SigningPage() {
  const { t } = useTranslation(['signing-queue', 'shell']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
      />
      <SigningQueue list={useListAddress()} />
    </>
  );
}
