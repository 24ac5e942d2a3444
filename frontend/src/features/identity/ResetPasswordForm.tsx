import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { useResetPassword } from './identity.queries';
import { NewPasswordByLink } from './NewPasswordByLink';

/** Sets a new password by the link from the mail. */
export function ResetPasswordForm({ token }: { token: string }) {
  const { t } = useTranslation('identity');
  return (
    <NewPasswordByLink
      sending={useResetPassword(token)}
      action={t('password.save')}
      done={t('reset.done')}
      expired={{
        code: 'identity.reset-link-used-or-expired',
        action: t('reset.again'),
        href: paths.forgotPassword(),
      }}
    />
  );
}
