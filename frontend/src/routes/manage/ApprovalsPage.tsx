import { useTranslation } from 'react-i18next';
import { ApprovalList } from '@/features/approvals/ApprovalList';
import { approvalsQuery, type ApprovalBox } from '@/features/approvals/approvals.queries';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { textValues, type AddressValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { TabLinks } from '@/ui/Tabs/TabLinks';

const boxes: readonly ApprovalBox[] = ['to-decide', 'asked'];

function boxOf(values: AddressValues): ApprovalBox {
  return boxes.find((box) => box === values['box']) ?? 'to-decide';
}

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  return queryClient.query({
    ...approvalsQuery(boxOf(values), listView(values)),
    staleTime: 'static',
  });
}

export default function ApprovalsPage() {
  const { t } = useTranslation(['approvals', 'shell', 'manage']);
  const list = useListAddress();
  const box = boxOf(list.filters);
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
      <ManageNavigation current="approvals" />
      <TabLinks
        label={t('boxes')}
        tabs={boxes.map((one) => ({
          label: t(`${one}.tab`),
          href: paths.approvals(one),
          current: one === box,
        }))}
      />
      <ApprovalList key={box} box={box} list={list} />
    </>
  );
}
