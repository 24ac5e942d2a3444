import { useTranslation } from 'react-i18next';
import { ReceivedRegister } from '@/features/learner-records/ReceivedRegister';
import { RecordExchange } from '@/features/learner-records/RecordExchange';
import { may, useMe } from '@/shared/api/me';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export default function LearnerRecordsPage() {
  const { t } = useTranslation(['learner-records', 'certificates', 'shell']);
  const mayExchange = may(useMe(), 'REVOKE_CERTIFICATES');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('certificates:register.title'), href: paths.certificateRegister() },
        ]}
      />
      <div className={classes.stack}>
        {mayExchange && <RecordExchange />}
        <ReceivedRegister list={useListAddress()} />
      </div>
    </>
  );
}
