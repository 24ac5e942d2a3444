import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DutyList } from '@/features/peer-review/DutyList';
import { dutiesQuery } from '@/features/peer-review/peer-review.queries';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader({ queryClient }: LoaderContext) {
  return queryClient.query(dutiesQuery);
}

export default function PeerReviewsPage() {
  const { t } = useTranslation(['peer-review', 'shell']);
  const { data: duties } = useSuspenseQuery(dutiesQuery);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
      />
      <DutyList duties={duties} />
    </>
  );
}
