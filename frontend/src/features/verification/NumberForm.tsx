import { useTranslation } from 'react-i18next';
import { IconShieldSearch } from '@tabler/icons-react';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import classes from './verification.module.css';

interface NumberFormProps {
  initial?: string;
  /** @param code what stood behind the `#`, when the whole address of a scanned code was pasted */
  onNumber: (number: string, code?: string) => void;
}

/** Looks a certificate up by the number printed on it. */
export function NumberForm({ initial = '', onNumber }: NumberFormProps) {
  const { t } = useTranslation('verification');
  const form = useForm({
    initial: { number: initial },
    check: ({ number }) => (number.trim() === '' ? { number: t('number.missing') } : {}),
    send: ({ number }) => {
      const scanned = /\/verify\/([^#/?]+)(?:\?[^#]*)?(?:#(\d+))?$/.exec(number.trim());
      onNumber((scanned?.[1] ?? number.trim()).toUpperCase(), scanned?.[2]);
      return Promise.resolve();
    },
    explain: () => ({ fields: {} }),
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField
        {...form.field('number')}
        label={t('number.label')}
        hint={t('number.hint')}
        placeholder="HS-2026-7K3M-Q9TX-4"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit" icon={<IconShieldSearch />}>
        {t('number.action')}
      </Button>
    </form>
  );
}
