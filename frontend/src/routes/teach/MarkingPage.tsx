import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { markingQueueQuery, queueCountsQuery, stepOf } from '@/features/marking/marking.queries';
import { MarkingQueue } from '@/features/marking/MarkingQueue';
import { QueueFilter } from '@/features/marking/QueueFilter';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Pages } from '@/ui/Pages/Pages';
import { TeachTabs } from './TeachTabs';

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  const { page, size } = listView(values);
  return Promise.all([
    queryClient.query(markingQueueQuery(stepOf(values['step']), page, size)),
    queryClient.query(queueCountsQuery()),
  ]);
}

export default function MarkingPage() {
  const { t } = useTranslation(['marking', 'teach']);
  const { view, onView, filters, onFilter } = useListAddress();
  const step = stepOf(filters['step']);
  const { data } = useSuspenseQuery(markingQueueQuery(step, view.page, view.size));
  const { data: counts } = useSuspenseQuery(queueCountsQuery());
  return (
    <>
      <PageHeader
        title={t('title')}
        above={[{ label: t('teach:courses'), href: paths.teach() }]}
        lead={t('lead')}
      />
      <TeachTabs current="marking" />
      <QueueFilter
        counts={counts}
        step={step}
        onStep={(chosen) => onFilter({ step: stepOf(chosen) })}
      />
      <MarkingQueue attempts={data.items} step={step} />
      <Pages {...view} total={data.total} onPage={(page) => onView({ page })} />
    </>
  );
}
