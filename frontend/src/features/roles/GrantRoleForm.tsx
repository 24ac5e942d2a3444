import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { roleNameOf } from '@/shared/api/roles';
import type { PersonView, RoleDefinitionView } from '@/shared/api/schema';
import { findUnits, unitChoice, type UnitChoice } from '@/shared/api/units';
import { today } from '@/shared/lib/dates';
import { dayTyped } from '@/shared/lib/dayTyped';
import { endOfDay, startOfDay } from '@/shared/lib/periods';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { DateField } from '@/ui/Field/DateField';
import { SelectField } from '@/ui/Field/SelectField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField } from '@/ui/Lookup/LookupField';
import { Notice } from '@/ui/Notice/Notice';
import { Pair } from '@/ui/Pair/Pair';
import { ReasonField, UntilField } from './GrantFields';
import { PermissionList } from './PermissionList';
import { tellOutcome } from './outcome';
import { useGrantRole } from './roles.queries';
import classes from './roles.module.css';

interface GrantRoleFormProps {
  person: PersonView;
  /** The roles the reader may give. */
  roles: readonly RoleDefinitionView[];
  onDone: () => void;
}

interface GrantValues {
  role: string;
  unitId: UnitChoice | null;
  since: string;
  until: string;
  reason: string;
}

/** Which role, where, for how long and why. */
export function GrantRoleForm({ person, roles, onDone }: GrantRoleFormProps) {
  const { t } = useTranslation(['roles', 'ui']);
  const grantRole = useGrantRole(person.accountId);
  const definitionOf = (role: string) => roles.find((one) => one.role === role);
  // Everybody learns already; what is given by hand is something more.
  const first = roles.find(({ role }) => role !== 'LEARNER') ?? roles[0];
  const wrongDay = (day: string) => day !== '' && dayTyped(day) === undefined;
  const form = useForm<GrantValues>({
    initial: {
      role: first?.role ?? '',
      unitId: unitChoice(person.unit),
      since: '',
      until: '',
      reason: '',
    },
    check: ({ role, unitId, since, until, reason }) => ({
      ...(unitId === null && { unitId: t('grant.unitMissing') }),
      ...(wrongDay(since) && { since: t('ui:date.wrong') }),
      ...(wrongDay(until) && { until: t('ui:date.wrong') }),
      ...(definitionOf(role)?.needsSecondPerson === true &&
        reason.trim() === '' && { reason: t('reason.missing') }),
    }),
    send: async ({ role, unitId, since, until, reason }) => {
      const [from, to] = [dayTyped(since), dayTyped(until)];
      const { approval } = await grantRole.mutateAsync({
        role,
        unitId: unitId?.value ?? '',
        ...(from !== undefined && { since: startOfDay(from) }),
        ...(to !== undefined && { until: endOfDay(to) }),
        ...(reason.trim() !== '' && { reason: reason.trim() }),
      });
      const definition = definitionOf(role);
      const words = { name: person.fullName, role: definition ? roleNameOf(definition) : role };
      tellOutcome(t, approval, t('grant.done', words));
      onDone();
    },
    explain,
  });
  const chosen = definitionOf(form.values.role);
  if (first === undefined) return <Notice tone="info">{t('grant.nothing')}</Notice>;
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <SelectField
        {...form.field('role')}
        label={t('role')}
        hint={chosen?.description}
        choices={roles.map((one) => ({ value: one.role, label: roleNameOf(one) }))}
      />
      {chosen !== undefined && (
        <PermissionList permissions={chosen.permissions} of={roleNameOf(chosen)} />
      )}
      {chosen?.needsSecondPerson === true && <Notice tone="warning">{t('grant.takesTwo')}</Notice>}
      <LookupField
        {...form.field('unitId')}
        label={t('unit')}
        hint={t('grant.unitHint')}
        find={(words) => findUnits('GRANT_ROLES', words)}
      />
      <Pair>
        <DateField
          {...form.field('since')}
          label={t('grant.since')}
          hint={t('grant.sinceHint')}
          min={today()}
          optional
        />
        <UntilField {...form.field('until')} />
      </Pair>
      <ReasonField {...form.field('reason')} optional={chosen?.needsSecondPerson !== true} />
      <FormActions action={t('grant.open')} busy={form.busy} onCancel={onDone} />
    </form>
  );
}
