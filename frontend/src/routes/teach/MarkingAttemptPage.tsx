import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { workQuery } from '@/features/marking/marking.queries';
import { MarkingDesk } from '@/features/marking/MarkingDesk';
import { formatDayTime } from '@/shared/lib/dates';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader(context: LoaderContext) {
  return context.queryClient.query(workQuery(paramOf(context, 'attemptId')));
}

export default function MarkingAttemptPage() {
  const { t } = useTranslation('marking');
  const { data: work } = useSuspenseQuery(workQuery(useParam('attemptId')));
  return (
    <>
      <PageHeader
        title={work.title}
        above={[{ label: t('title'), href: paths.marking() }]}
        lead={
          work.submittedAt == null
            ? undefined
            : t('handedIn', { time: formatDayTime(work.submittedAt) })
        }
      />
      <MarkingDesk key={work.attemptId} work={work} />
    </>
  );
}
