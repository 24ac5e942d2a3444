import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { markingQueueQuery } from '@/features/marking/marking.queries';
import { MarkingQueue } from '@/features/marking/MarkingQueue';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Pages } from '@/ui/Pages/Pages';
import { TeachTabs } from './TeachTabs';

export function loader({ queryClient, search }: LoaderContext) {
  const { page, size } = listView(textValues(search));
  return queryClient.query(markingQueueQuery(page, size));
}

export default function MarkingPage() {
  const { t } = useTranslation(['marking', 'teach']);
  const { view, onView } = useListAddress();
  const { data } = useSuspenseQuery(markingQueueQuery(view.page, view.size));
  return (
    <>
      <PageHeader
        title={t('title')}
        above={[{ label: t('teach:courses'), href: paths.teach() }]}
        lead={t('lead')}
      />
      <TeachTabs current="marking" />
      {data.total > 0 && <p role="status">{t('count', { count: data.total })}</p>}
      <MarkingQueue attempts={data.items} />
      <Pages {...view} total={data.total} onPage={(page) => onView({ page })} />
    </>
  );
}
