import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/ui/Card/Card';
import { PaperList } from './PaperList';
import { papersQuery } from './papers.queries';

/** The paper certificates recorded for one person, for those who may look into the register. */
export function HeldPapers({ accountId }: { accountId: string }) {
  const { t } = useTranslation('certificates');
  const { data } = useQuery(papersQuery({ holder: accountId, page: 0, size: 100 }));
  return data === undefined || data.items.length === 0 ? null : (
    <Card title={t('paper.title')}>
      <PaperList papers={data.items} />
    </Card>
  );
}
