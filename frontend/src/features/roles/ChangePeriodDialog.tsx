import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { GrantView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { dayTyped } from '@/shared/lib/dayTyped';
import { endOfDay } from '@/shared/lib/periods';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { ReasonField, UntilField } from './GrantFields';
import { tellOutcome } from './outcome';
import { useChangePeriod } from './roles.queries';
import classes from './roles.module.css';

interface ChangePeriodDialogProps {
  grant: GrantView;
  onClose: () => void;
}

/** Lets a role end on another day, or on none. */
export function ChangePeriodDialog({ grant, onClose }: ChangePeriodDialogProps) {
  const { t } = useTranslation(['roles', 'ui']);
  const changePeriod = useChangePeriod(grant.grantId);
  const { fullName: name, roleName: role, unit, until } = grant;
  const form = useForm({
    initial: {
      until: until === undefined ? '' : formatDay(until).split('/').reverse().join('-'),
      reason: '',
    },
    check: (values) => ({
      ...(values.until !== '' &&
        dayTyped(values.until) === undefined && { until: t('ui:date.wrong') }),
      ...(values.reason.trim() === '' && { reason: t('reason.missing') }),
    }),
    send: async (values) => {
      const day = dayTyped(values.until);
      const { approval } = await changePeriod.mutateAsync({
        ...(day !== undefined && { until: endOfDay(day) }),
        reason: values.reason.trim(),
      });
      tellOutcome(t, approval, t('change.done', { role, name }));
      onClose();
    },
    explain,
  });
  return (
    <Dialog title={t('change.title')} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{t('change.what', { role, name, unit: unit.fullName })}</p>
        <UntilField {...form.field('until')} />
        <ReasonField {...form.field('reason')} />
        <FormActions action={t('change.action')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
