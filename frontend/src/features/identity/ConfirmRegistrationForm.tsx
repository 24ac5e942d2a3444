import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { useConfirmRegistration } from './identity.queries';
import { NewPasswordByLink } from './NewPasswordByLink';

/** Opens the account by the link from the mail, with the password chosen here. */
export function ConfirmRegistrationForm({ token }: { token: string }) {
  const { t } = useTranslation('identity');
  return (
    <NewPasswordByLink
      sending={useConfirmRegistration(token)}
      action={t('register.confirmAction')}
      done={t('register.done')}
      expired={{
        code: 'identity.registration-link-used-or-expired',
        action: t('register.again'),
        href: paths.register(),
      }}
    />
  );
}
