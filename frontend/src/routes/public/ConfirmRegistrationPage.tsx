import { useTranslation } from 'react-i18next';
import { AccessPage } from '@/features/identity/AccessPage';
import { ConfirmRegistrationForm } from '@/features/identity/ConfirmRegistrationForm';
import { useParam } from '@/shared/lib/params';

export default function ConfirmRegistrationPage() {
  const { t } = useTranslation('identity');
  const token = useParam('token');
  return (
    <AccessPage title={t('register.confirmTitle')} lead={t('register.confirmLead')}>
      <ConfirmRegistrationForm token={token} />
    </AccessPage>
  );
}
