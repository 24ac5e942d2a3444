import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { Link } from '@/ui/Link/Link';
import { useAskForReset } from './identity.queries';
import { looksLikeEmail } from './looksLikeEmail';
import { MailSent } from './MailSent';
import classes from './identity.module.css';

/** Asks for a reset link; says the same whether or not the address belongs to an account. */
export function ForgotPasswordForm() {
  const { t } = useTranslation('identity');
  const ask = useAskForReset();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    initial: { email: '' },
    check: ({ email }) => {
      if (email.trim() === '') return { email: t('forgot.emailMissing') };
      return looksLikeEmail(email) ? {} : { email: t('forgot.emailWrong') };
    },
    send: async ({ email }) => {
      await ask.mutateAsync(email.trim());
      setSentTo(email.trim());
    },
    explain,
  });

  if (sentTo !== undefined) {
    return <MailSent title={t('forgot.sentTitle')}>{t('forgot.sent', { email: sentTo })}</MailSent>;
  }
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField
        {...form.field('email')}
        type="email"
        label={t('forgot.email')}
        autoComplete="email"
      />
      <Button type="submit" wide busy={form.busy}>
        {t('forgot.action')}
      </Button>
      <p className={classes.aside}>
        <Link href={paths.signIn()}>{t('forgot.back')}</Link>
      </p>
    </form>
  );
}
