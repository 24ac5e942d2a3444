import { useTranslation } from 'react-i18next';
import { PasswordField } from '@/ui/Field/PasswordField';
import type { NewPassword } from './newPassword';

interface Properties {
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** The new password, and the same again. */
export function NewPasswordFields({ field }: { field: (name: keyof NewPassword) => Properties }) {
  const { t } = useTranslation('identity');
  return (
    <>
      <PasswordField
        {...field('newPassword')}
        label={t('password.new')}
        hint={t('password.newHint')}
        autoComplete="new-password"
      />
      <PasswordField
        {...field('repeated')}
        label={t('password.repeat')}
        autoComplete="new-password"
      />
    </>
  );
}
