import { useTranslation } from 'react-i18next';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { UnitBrowser } from '@/features/units/UnitBrowser';
import { unitChildrenQuery } from '@/shared/api/units';
import { useAddressState } from '@/shared/lib/addressState';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export const loader = ({ queryClient }: LoaderContext) =>
  queryClient.query({ ...unitChildrenQuery(), staleTime: 'static' });

export default function UnitsPage() {
  const { t } = useTranslation(['units', 'shell', 'manage']);
  const [{ q = '' }, change] = useAddressState();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.people() },
        ]}
      />
      <ManageNavigation current="units" />
      <UnitBrowser words={q} onSearch={(words) => change({ q: words })} />
    </>
  );
}
