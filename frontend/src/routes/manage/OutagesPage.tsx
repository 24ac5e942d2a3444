import { useTranslation } from 'react-i18next';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { OutageList } from '@/features/outages/OutageList';
import { outagesQuery } from '@/features/outages/outages.queries';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  const { page, size } = listView(values);
  return queryClient.query({ ...outagesQuery(values['q'], page, size), staleTime: 'static' });
}

export default function OutagesPage() {
  const { t } = useTranslation(['outages', 'shell', 'manage']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.manage() },
        ]}
      />
      <ManageNavigation current="outages" />
      <OutageList list={useListAddress()} />
    </>
  );
}
