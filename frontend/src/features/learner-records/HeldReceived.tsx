import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/ui/Card/Card';
import { ReceivedList } from './ReceivedList';
import { receivedQuery } from './records.queries';

/** What was recorded for one person from elsewhere, for those who may look into the register. */
export function HeldReceived({ accountId }: { accountId: string }) {
  const { t } = useTranslation('learner-records');
  const { data } = useQuery(receivedQuery({ holder: accountId, page: 0, size: 100 }));
  return data === undefined || data.items.length === 0 ? null : (
    <Card title={t('received.title')}>
      <ReceivedList entries={data.items} />
    </Card>
  );
}
