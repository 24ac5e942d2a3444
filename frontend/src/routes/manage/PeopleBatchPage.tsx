import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BatchProgress } from '@/features/people-batches/BatchProgress';
import { BatchRows } from '@/features/people-batches/BatchRows';
import { batchQuery } from '@/features/people-batches/batches.queries';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export const loader = (context: LoaderContext) =>
  context.queryClient.query({ ...batchQuery(paramOf(context, 'batchId')), staleTime: 'static' });

export default function PeopleBatchPage() {
  const { t } = useTranslation(['people-batches', 'people', 'shell']);
  const { data: batch } = useSuspenseQuery(batchQuery(useParam('batchId')));
  return (
    <>
      <PageHeader
        title={t(`act.${batch.action}`)}
        lead={t('page.lead', {
          count: batch.rowCount,
          number: formatNumber(batch.rowCount),
          at: formatDayTime(batch.createdAt),
        })}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('people:title'), href: paths.people() },
        ]}
      />
      <div className={classes.stack}>
        <BatchProgress batch={batch} />
        <Card title={t('page.rows')}>
          <BatchRows batch={batch} />
        </Card>
      </div>
    </>
  );
}
