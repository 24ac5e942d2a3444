import { useTranslation } from 'react-i18next';
import { AccessPage } from '@/features/identity/AccessPage';
import { ResetPasswordForm } from '@/features/identity/ResetPasswordForm';
import { useParam } from '@/shared/lib/params';

export default function ResetPasswordPage() {
  const { t } = useTranslation('identity');
  const token = useParam('token');
  return (
    <AccessPage title={t('reset.title')} lead={t('reset.lead')}>
      <ResetPasswordForm token={token} />
    </AccessPage>
  );
}
