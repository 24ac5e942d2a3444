import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { isProblem } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { useResetPassword } from './identity.queries';
import { checkNewPassword, type NewPassword } from './newPassword';
import { NewPasswordFields } from './NewPasswordFields';
import classes from './identity.module.css';

/** Sets a new password by the link from the mail. */
export function ResetPasswordForm({ token }: { token: string }) {
  const { t } = useTranslation('identity');
  const reset = useResetPassword(token);
  const form = useForm<NewPassword>({
    initial: { newPassword: '', repeated: '' },
    check: (values) => checkNewPassword(values, t),
    send: ({ newPassword }) => reset.mutateAsync(newPassword),
    explain,
  });

  if (reset.isSuccess) {
    return (
      <div className={classes.form}>
        <Notice tone="success">{t('reset.done')}</Notice>
        <ButtonLink href={paths.signIn()}>{t('signIn.action')}</ButtonLink>
      </div>
    );
  }
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <NewPasswordFields field={form.field} />
      <Button type="submit" wide busy={form.busy}>
        {t('password.save')}
      </Button>
      {isProblem(reset.error, 'identity.reset-link-used-or-expired') && (
        <ButtonLink href={paths.forgotPassword()} tone="secondary" wide>
          {t('reset.again')}
        </ButtonLink>
      )}
    </form>
  );
}
