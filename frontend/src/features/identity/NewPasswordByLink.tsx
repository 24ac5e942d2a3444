import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { isProblem } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { checkNewPassword, type NewPassword } from './newPassword';
import { NewPasswordFields } from './NewPasswordFields';
import classes from './identity.module.css';

interface NewPasswordByLinkProps {
  /** Sends the password, and knows what became of it. */
  sending: {
    mutateAsync: (newPassword: string) => Promise<unknown>;
    isSuccess: boolean;
    error: unknown;
  };
  action: string;
  done: string;
  /** The refusal that says that the link is good no more, and where another is had. */
  expired: { code: string; action: string; href: string };
}

/** Chooses a password by a link from a mail, which is good once and for a time. */
export function NewPasswordByLink({ sending, action, done, expired }: NewPasswordByLinkProps) {
  const { t } = useTranslation('identity');
  const form = useForm<NewPassword>({
    initial: { newPassword: '', repeated: '' },
    check: (values) => checkNewPassword(values, t),
    send: ({ newPassword }) => sending.mutateAsync(newPassword),
    explain,
  });

  if (sending.isSuccess) {
    return (
      <div className={classes.form}>
        <Notice tone="success">{done}</Notice>
        <ButtonLink href={paths.signIn()}>{t('signIn.action')}</ButtonLink>
      </div>
    );
  }
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <NewPasswordFields field={form.field} />
      <Button type="submit" wide busy={form.busy}>
        {action}
      </Button>
      {isProblem(sending.error, expired.code) && (
        <ButtonLink href={expired.href} tone="secondary" wide>
          {expired.action}
        </ButtonLink>
      )}
    </form>
  );
}
