import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { TotpOffer } from '@/shared/api/schema';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import classes from './security.module.css';

interface TotpSetUpProps {
  offer: TotpOffer;
  onSend: (code: string) => Promise<unknown>;
  onCancel: () => void;
}

/** The secret as a picture and in letters, and the first code, which shows that the app has it. */
export function TotpSetUp({ offer, onSend, onCancel }: TotpSetUpProps) {
  const { t } = useTranslation('account-security');
  const form = useForm({
    initial: { code: '' },
    check: ({ code }) =>
      /^\d{6}$/.test(code.replace(/\s/g, '')) ? {} : { code: t('totp.codeMissing') },
    send: ({ code }) => onSend(code.trim()),
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <ol className={classes.steps}>
        <li>{t('totp.stepApp')}</li>
        <li>
          {t('totp.stepScan')}
          <img
            className={classes.qr}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(offer.qrCode)}`}
            alt={t('totp.qrAlt')}
            width={208}
            height={208}
          />
          <details className={classes.secret}>
            <summary>{t('totp.byHand')}</summary>
            <code>{inGroups(offer.secret)}</code>
          </details>
        </li>
        <li>{t('totp.stepCode')}</li>
      </ol>
      <TextField
        {...form.field('code')}
        label={t('code.totp')}
        inputMode="numeric"
        autoComplete="one-time-code"
        className={classes.code}
        data-autofocus
      />
      <FormActions action={t('totp.action')} busy={form.busy} onCancel={onCancel} />
    </form>
  );
}

/** Four letters at a time are easier to copy. */
function inGroups(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
