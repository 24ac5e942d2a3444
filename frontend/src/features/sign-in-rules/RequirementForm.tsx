import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { BuiltInRole } from '@/shared/api/roles';
import { today } from '@/shared/lib/dates';
import { dayTyped } from '@/shared/lib/dayTyped';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { DateField } from '@/ui/Field/DateField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useRequireSecondFactor } from './signInRules.queries';
import classes from './signInRules.module.css';

/** From what day on a role needs a second factor; a later day leaves people time to set it up. */
export function RequirementForm({ role, onDone }: { role: BuiltInRole; onDone: () => void }) {
  const { t } = useTranslation(['sign-in-rules', 'identity']);
  const require = useRequireSecondFactor();
  const form = useForm({
    initial: { from: today() },
    check: ({ from }) => (dayTyped(from) === undefined ? { from: t('rules.dayWrong') } : {}),
    send: async ({ from }) => {
      // The day begins when it begins in Vietnam.
      await require.mutateAsync({ role, from: new Date(`${from}T00:00:00+07:00`).toISOString() });
      toast(t('rules.required', { role: t(`identity:role.${role}`) }));
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>{t('rules.requireWhat')}</p>
      <DateField {...form.field('from')} label={t('rules.day')} hint={t('rules.dayHint')} />
      <FormActions action={t('rules.require')} busy={form.busy} onCancel={onDone} />
    </form>
  );
}
