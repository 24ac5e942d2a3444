import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { isProblem } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { useConfirmRegistration } from './identity.queries';
import { checkNewPassword, type NewPassword } from './newPassword';
import { NewPasswordFields } from './NewPasswordFields';
import classes from './identity.module.css';

/** Opens the account by the link from the mail, with the password chosen here. */
export function ConfirmRegistrationForm({ token }: { token: string }) {
  const { t } = useTranslation('identity');
  const confirm = useConfirmRegistration(token);
  const form = useForm<NewPassword>({
    initial: { newPassword: '', repeated: '' },
    check: (values) => checkNewPassword(values, t),
    send: ({ newPassword }) => confirm.mutateAsync({ newPassword }),
    explain,
  });

  if (confirm.isSuccess) {
    return (
      <div className={classes.form}>
        <Notice tone="success">{t('register.done')}</Notice>
        <ButtonLink href={paths.signIn()}>{t('signIn.action')}</ButtonLink>
      </div>
    );
  }
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <NewPasswordFields field={form.field} />
      <Button type="submit" wide busy={form.busy}>
        {t('register.confirmAction')}
      </Button>
      {isProblem(confirm.error, 'identity.registration-link-used-or-expired') && (
        <ButtonLink href={paths.register()} tone="secondary" wide>
          {t('register.again')}
        </ButtonLink>
      )}
    </form>
  );
}
