import { useTranslation } from 'react-i18next';
import { NotificationList } from '@/features/notifications/NotificationList';
import { notificationsQuery } from '@/features/notifications/notifications.queries';
import { textValues } from '@/shared/lib/addressState';
import { listView } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader({ queryClient, search }: LoaderContext) {
  const { page, size } = listView(textValues(search));
  return queryClient.query(notificationsQuery(page, size));
}

export default function NotificationsPage() {
  const { t } = useTranslation(['notifications', 'shell']);
  return (
    <>
      <PageHeader
        title={t('title')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
      />
      <NotificationList />
    </>
  );
}
