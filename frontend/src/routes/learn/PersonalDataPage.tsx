import { useTranslation } from 'react-i18next';
import { RecordCard } from '@/features/learner-records/RecordCard';
import { CopiesCard } from '@/features/personal-data/CopiesCard';
import { OwnData } from '@/features/personal-data/OwnData';
import { OwnRequestsCard } from '@/features/personal-data/OwnRequestsCard';
import {
  copiesQuery,
  ownDataQuery,
  ownRequestsQuery,
} from '@/features/personal-data/personalData.queries';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Columns } from '@/ui/Columns/Columns';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './learn.module.css';

export const loader = ({ queryClient }: LoaderContext) =>
  Promise.all([
    queryClient.query(ownDataQuery),
    queryClient.query(copiesQuery),
    queryClient.query(ownRequestsQuery),
  ]);

export default function PersonalDataPage() {
  const { t } = useTranslation(['personal-data', 'shell', 'identity']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('identity:profile.title'), href: paths.profile() },
        ]}
      />
      <div className={classes.stack}>
        <Columns>
          <CopiesCard />
          <OwnRequestsCard />
        </Columns>
        <RecordCard />
        <Card title={t('own.title')} lead={t('own.lead')}>
          <OwnData />
        </Card>
      </div>
    </>
  );
}
