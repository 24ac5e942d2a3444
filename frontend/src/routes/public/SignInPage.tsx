import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccessPage } from '@/features/identity/AccessPage';
import { SignInForm } from '@/features/identity/SignInForm';
import { useSearchValue } from '@/shared/lib/params';
import { safeReturn } from '@/shared/lib/paths';

export default function SignInPage() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const returnTo = useSearchValue('returnTo');
  return (
    <AccessPage title={t('signIn.title')} lead={t('signIn.lead')}>
      <SignInForm onSignedIn={() => void navigate({ href: safeReturn(returnTo) })} />
    </AccessPage>
  );
}
