import { useTranslation } from 'react-i18next';
import { AccessPage } from '@/features/identity/AccessPage';
import { ForgotPasswordForm } from '@/features/identity/ForgotPasswordForm';

export default function ForgotPasswordPage() {
  const { t } = useTranslation('identity');
  return (
    <AccessPage title={t('forgot.title')} lead={t('forgot.lead')}>
      <ForgotPasswordForm />
    </AccessPage>
  );
}
