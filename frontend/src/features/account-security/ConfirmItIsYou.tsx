import { IconBuildingBank } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { Factor } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { PasswordField } from '@/ui/Field/PasswordField';
import { useForm } from '@/ui/Form/useForm';
import { ShowFactor } from './ShowFactor';
import { useConfirmByPasskey, useConfirmByWords } from './security.queries';
import classes from './security.module.css';

interface ConfirmItIsYouProps {
  methods: readonly Factor[];
  provider: string | undefined;
  onDone: () => void;
}

/** Shows a factor once more: a second one of whoever has one, else the password or the provider. */
export function ConfirmItIsYou({ methods, provider, onDone }: ConfirmItIsYouProps) {
  const { t } = useTranslation('account-security');
  const byWords = useConfirmByWords();
  const byPasskey = useConfirmByPasskey();
  const second = (['PASSKEY', 'TOTP', 'RECOVERY_CODE'] as const).some((one) =>
    methods.includes(one),
  );
  return (
    <div className={classes.form}>
      <p>{t('confirm.why')}</p>
      {methods.includes('PASSWORD') && (
        <PasswordForm
          onSend={async (password) => {
            await byWords.mutateAsync({ password });
            onDone();
          }}
        />
      )}
      {second && (
        <ShowFactor
          methods={methods}
          action={t('confirm.action')}
          onCode={async (code) => {
            await byWords.mutateAsync({ code });
            onDone();
          }}
          onPasskey={async () => {
            await byPasskey.mutateAsync(undefined);
            onDone();
          }}
        />
      )}
      {methods.includes('PROVIDER') && provider !== undefined && (
        <ButtonLink href={paths.signInProvider()} tone="secondary" wide icon={<IconBuildingBank />}>
          {t('confirm.provider', { provider })}
        </ButtonLink>
      )}
    </div>
  );
}

function PasswordForm({ onSend }: { onSend: (password: string) => Promise<unknown> }) {
  const { t } = useTranslation('account-security');
  const form = useForm({
    initial: { password: '' },
    check: ({ password }) => (password === '' ? { password: t('confirm.passwordMissing') } : {}),
    send: ({ password }) => onSend(password),
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <PasswordField
        {...form.field('password')}
        label={t('confirm.password')}
        autoComplete="current-password"
      />
      <Button type="submit" wide busy={form.busy}>
        {t('confirm.action')}
      </Button>
    </form>
  );
}
