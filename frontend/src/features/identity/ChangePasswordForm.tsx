import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { PasswordField } from '@/ui/Field/PasswordField';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useChangePassword } from './identity.queries';
import { checkNewPassword, type NewPassword } from './newPassword';
import { NewPasswordFields } from './NewPasswordFields';
import classes from './identity.module.css';

interface Change extends NewPassword {
  currentPassword: string;
}

const empty: Change = { currentPassword: '', newPassword: '', repeated: '' };

interface ChangePasswordFormProps {
  /** Runs the change, after a confirmation where the server asks for one. */
  guard: (change: () => Promise<void>) => Promise<void>;
}

/** Changes the password, which ends the sessions on other devices. */
export function ChangePasswordForm({ guard }: ChangePasswordFormProps) {
  const { t } = useTranslation('identity');
  const changePassword = useChangePassword();
  const form = useForm<Change>({
    initial: empty,
    check: (values) => ({
      ...(values.currentPassword === '' && { currentPassword: t('password.currentMissing') }),
      ...checkNewPassword(values, t),
    }),
    send: async ({ currentPassword, newPassword }) => {
      await guard(() => changePassword.mutateAsync({ currentPassword, newPassword }));
      form.setValues(empty);
      toast(t('password.saved'));
    },
    explain,
  });

  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <PasswordField
        {...form.field('currentPassword')}
        label={t('password.current')}
        autoComplete="current-password"
      />
      <NewPasswordFields field={form.field} />
      <div className={classes.actions}>
        <Button type="submit" tone="secondary" busy={form.busy}>
          {t('password.save')}
        </Button>
      </div>
    </form>
  );
}
