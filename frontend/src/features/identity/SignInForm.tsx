import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { Credentials, UnfinishedSignIn } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { PasswordField } from '@/ui/Field/PasswordField';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { Link } from '@/ui/Link/Link';
import { DemoAccounts } from './DemoAccounts';
import { useSignIn } from './identity.queries';
import classes from './identity.module.css';

interface SignInFormProps {
  onSignedIn: () => void;
  /** The password was right, and something more is needed. */
  onStep: (step: UnfinishedSignIn) => void;
  /** Other ways in, below the first. */
  children?: ReactNode;
}

/** Signs in by work e-mail, staff code or telephone. */
export function SignInForm({ onSignedIn, onStep, children }: SignInFormProps) {
  const { t } = useTranslation('identity');
  const signIn = useSignIn();

  const enter = async (credentials: Credentials) => {
    const answer = await signIn.mutateAsync(credentials);
    if ('accountId' in answer) onSignedIn();
    else onStep(answer);
  };
  const form = useForm<Credentials>({
    initial: { login: '', password: '' },
    check: ({ login, password }) => ({
      ...(login.trim() === '' && { login: t('signIn.loginMissing') }),
      ...(password === '' && { password: t('signIn.passwordMissing') }),
    }),
    send: ({ login, password }) => enter({ login: login.trim(), password }),
    explain,
  });

  return (
    <>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <TextField
          {...form.field('login')}
          label={t('signIn.login')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
        />
        <PasswordField
          {...form.field('password')}
          label={t('signIn.password')}
          autoComplete="current-password"
        />
        <Button type="submit" wide busy={form.busy}>
          {t('signIn.action')}
        </Button>
        <p className={classes.aside}>
          <Link href={paths.forgotPassword()}>{t('signIn.forgot')}</Link>
        </p>
      </form>
      {children}
      <DemoAccounts onChoose={(account) => form.setValues(account)} />
    </>
  );
}
