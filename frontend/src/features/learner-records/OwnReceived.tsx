import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/ui/Card/Card';
import { ReceivedList } from './ReceivedList';
import { myReceivedQuery } from './records.queries';

/** What the reader brought along from other installations; nothing when they brought nothing. */
export function OwnReceived() {
  const { t } = useTranslation('learner-records');
  const { data } = useSuspenseQuery(myReceivedQuery);
  return data.length === 0 ? null : (
    <Card title={t('received.title')} lead={t('received.lead')}>
      <ReceivedList entries={data} />
    </Card>
  );
}
