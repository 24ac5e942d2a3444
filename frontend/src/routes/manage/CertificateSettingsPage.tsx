import { useTranslation } from 'react-i18next';
import { IssuerKeys } from '@/features/certificate-settings/IssuerKeys';
import { SignatoryList } from '@/features/certificate-settings/SignatoryList';
import { ValidityList } from '@/features/certificate-settings/ValidityList';
import { TrustedOrigins } from '@/features/learner-records/TrustedOrigins';
import { may, useMe } from '@/shared/api/me';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export default function CertificateSettingsPage() {
  const { t } = useTranslation(['certificate-settings', 'certificates', 'shell']);
  const me = useMe();
  const mayDecide = may(me, 'REVOKE_CERTIFICATES');
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
        <Card title={t('signatory.title')} lead={t('signatory.lead')}>
          <SignatoryList />
        </Card>
        {mayDecide && (
          <Card title={t('validity.title')} lead={t('validity.lead')}>
            <ValidityList />
          </Card>
        )}
        {may(me, 'ADMINISTER_SYSTEM') && <IssuerKeys />}
        {may(me, 'ADMINISTER_SYSTEM') && <TrustedOrigins />}
      </div>
    </>
  );
}
