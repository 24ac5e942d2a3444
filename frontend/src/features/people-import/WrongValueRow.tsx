import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { WrongValue } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast } from '@/ui/Toast/toasts';
import { useReplace, type WrongKind } from './imports.queries';
import classes from './people-import.module.css';

interface WrongValueRowProps {
  importId: string;
  kind: WrongKind;
  wrong: WrongValue;
}

/** One wrong value, in how many rows it stands, and what shall stand there instead. */
export function WrongValueRow({ importId, kind, wrong: { value, rows } }: WrongValueRowProps) {
  const { t } = useTranslation('people-import');
  const replace = useReplace(importId);
  const shown = value === '' ? t('wrong.empty') : t('wrong.value', { value });
  const form = useForm({
    initial: { to: '' },
    check: ({ to }) => (to.trim() === '' ? { to: t('wrong.missing') } : {}),
    send: async ({ to }) => {
      await replace.mutateAsync({ ...kind, from: value, to: to.trim() });
      toast(t('wrong.done', { count: rows }));
    },
    explain,
  });
  const refused = form.errors.find(({ fieldId }) => fieldId === undefined);
  return (
    <li className={classes.row}>
      <form noValidate aria-label={shown} onSubmit={form.submit}>
        <h3 className={classes.who}>
          {shown} <span className={classes.under}>{t('wrong.rows', { count: rows })}</span>
        </h3>
        <div className={classes.mending}>
          <TextField
            {...form.field('to')}
            label={t('wrong.to')}
            autoComplete="off"
            spellCheck={false}
            maxLength={4_000}
          />
          {refused !== undefined && <Notice tone="danger">{refused.message}</Notice>}
        </div>
        <Button type="submit" tone="secondary" size="small" busy={form.busy}>
          {t('wrong.replace', { count: rows })}
        </Button>
      </form>
    </li>
  );
}
