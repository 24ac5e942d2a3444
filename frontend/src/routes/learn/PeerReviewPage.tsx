import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dutyQuery } from '@/features/peer-review/peer-review.queries';
import { ReviewRoom } from '@/features/peer-review/ReviewRoom';
import { formatNumber } from '@/shared/lib/dates';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader(context: LoaderContext) {
  return context.queryClient.query(dutyQuery(paramOf(context, 'workId')));
}

export default function PeerReviewPage() {
  const { t } = useTranslation(['peer-review', 'shell']);
  const { data: duty } = useSuspenseQuery(dutyQuery(useParam('workId')));
  return (
    <>
      <PageHeader
        title={t('dutyOf', { title: duty.quizTitle, no: formatNumber(duty.no) })}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.peerReviews() },
        ]}
      />
      <ReviewRoom key={duty.workId} duty={duty} />
    </>
  );
}
