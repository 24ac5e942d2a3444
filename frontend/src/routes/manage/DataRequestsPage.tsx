import { useTranslation } from 'react-i18next';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { RequestQueue } from '@/features/personal-data/RequestQueue';
import { RetentionRules } from '@/features/personal-data/RetentionRules';
import {
  queueQuery,
  queueSearch,
  retentionQuery,
} from '@/features/personal-data/personalData.queries';
import { may, useMe } from '@/shared/api/me';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  return Promise.all([
    queryClient.query({
      ...queueQuery(queueSearch(values, listView(values))),
      staleTime: 'static',
    }),
    queryClient.query(retentionQuery),
  ]);
}

export default function DataRequestsPage() {
  const { t } = useTranslation(['personal-data', 'shell', 'manage']);
  const me = useMe();
  return (
    <>
      <PageHeader
        title={t('queue.title')}
        lead={t('queue.lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          ...(may(me, 'VIEW_PEOPLE') ? [{ label: t('manage:title'), href: paths.manage() }] : []),
        ]}
      />
      <ManageNavigation current="dataRequests" />
      <div className={classes.stack}>
        <RequestQueue list={useListAddress()} />
        <Card title={t('retention.title')} lead={t('retention.lead')}>
          <RetentionRules />
        </Card>
      </div>
    </>
  );
}
