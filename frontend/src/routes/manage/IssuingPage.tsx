import { useTranslation } from 'react-i18next';
import { IssuingClasses } from '@/features/issuing/IssuingClasses';
import { IssuingCourses } from '@/features/issuing/IssuingCourses';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export default function IssuingPage() {
  const { t } = useTranslation(['issuing', 'certificates', 'shell']);
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
        <IssuingClasses list={useListAddress()} />
        <IssuingCourses />
      </div>
    </>
  );
}
