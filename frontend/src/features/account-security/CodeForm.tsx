import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { Factor } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import classes from './security.module.css';

interface CodeFormProps {
  methods: readonly Factor[];
  action: string;
  onSend: (code: string) => Promise<unknown>;
}

/** Takes a code from the authenticator app or, for who has lost it, a recovery code. */
export function CodeForm({ methods, action, onSend }: CodeFormProps) {
  const { t } = useTranslation('account-security');
  const both = methods.includes('TOTP') && methods.includes('RECOVERY_CODE');
  const [recovering, setRecovering] = useState(!methods.includes('TOTP'));
  const kind = recovering ? 'recovery' : 'totp';
  const form = useForm({
    initial: { code: '' },
    check: ({ code }) => (code.trim() === '' ? { code: t(`code.${kind}Missing`) } : {}),
    send: ({ code }) => onSend(code.trim()),
    explain,
  });
  const swap = () => {
    setRecovering(!recovering);
    form.setValues({ code: '' });
  };
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField
        {...form.field('code')}
        key={kind}
        label={t(`code.${kind}`)}
        hint={t(`code.${kind}Hint`)}
        inputMode={recovering ? 'text' : 'numeric'}
        autoComplete={recovering ? 'off' : 'one-time-code'}
        autoCapitalize="characters"
        spellCheck={false}
        className={classes.code}
        data-autofocus
        autoFocus
      />
      <Button type="submit" wide busy={form.busy}>
        {action}
      </Button>
      {both && (
        <Button tone="quiet" wide onClick={swap}>
          {t(recovering ? 'code.useTotp' : 'code.useRecovery')}
        </Button>
      )}
    </form>
  );
}
