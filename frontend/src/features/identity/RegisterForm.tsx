import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { RegisterAccount } from '@/shared/api/schema';
import { currentLanguage } from '@/shared/i18n/i18n';
import { languages } from '@/shared/i18n/language';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { Link } from '@/ui/Link/Link';
import { useRegister } from './identity.queries';
import { looksLikeEmail } from './looksLikeEmail';
import { MailSent } from './MailSent';
import classes from './identity.module.css';

/** Asks for an account; says the same whether or not the address has one already. */
export function RegisterForm() {
  const { t } = useTranslation('identity');
  const register = useRegister();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm<RegisterAccount>({
    initial: { fullName: '', email: '', language: currentLanguage() },
    check: ({ fullName, email }) => ({
      ...(fullName.trim() === '' && { fullName: t('register.fullNameMissing') }),
      ...(email.trim() === ''
        ? { email: t('register.emailMissing') }
        : !looksLikeEmail(email) && { email: t('register.emailWrong') }),
    }),
    send: async ({ fullName, email, language }) => {
      const address = email.trim();
      await register.mutateAsync({ fullName: fullName.trim(), email: address, language });
      setSentTo(address);
    },
    explain,
  });

  if (sentTo !== undefined) {
    return (
      <MailSent title={t('register.sentTitle')}>{t('register.sent', { email: sentTo })}</MailSent>
    );
  }
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField
        {...form.field('fullName')}
        label={t('register.fullName')}
        hint={t('register.fullNameHint')}
        autoComplete="name"
      />
      <TextField
        {...form.field('email')}
        type="email"
        label={t('register.email')}
        hint={t('register.emailHint')}
        autoComplete="email"
      />
      <SelectField
        {...form.field('language')}
        label={t('register.language')}
        choices={languages.map((value) => ({ value, label: t(`profile.languages.${value}`) }))}
      />
      <Button type="submit" wide busy={form.busy}>
        {t('register.action')}
      </Button>
      <p className={classes.aside}>
        {t('register.haveAccount')} <Link href={paths.signIn()}>{t('signIn.action')}</Link>
      </p>
    </form>
  );
}
