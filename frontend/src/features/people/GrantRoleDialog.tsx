import { useTranslation } from 'react-i18next';
import type { BuiltInRole } from '@/shared/api/roles';
import type { PersonView } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { findUnits, unitChoice, type UnitChoice } from '@/shared/api/units';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField } from '@/ui/Lookup/LookupField';
import { toast } from '@/ui/Toast/toasts';
import { useGrantRole } from './people.queries';
import { builtInRoles } from '@/shared/api/roles';
import classes from './people.module.css';

interface GrantRoleDialogProps {
  person: PersonView;
  opened: boolean;
  onClose: () => void;
}

/** Gives a person a role for a unit and everything below it. */
export function GrantRoleDialog({ person, opened, onClose }: GrantRoleDialogProps) {
  const { t } = useTranslation('people');
  return (
    <Dialog
      title={t('roles.grantTitle', { name: person.fullName })}
      opened={opened}
      onClose={onClose}
    >
      <GrantRoleForm person={person} onDone={onClose} />
    </Dialog>
  );
}

interface GrantValues {
  role: BuiltInRole;
  unitId: UnitChoice | null;
  reason: string;
}

function GrantRoleForm({ person, onDone }: { person: PersonView; onDone: () => void }) {
  const { t } = useTranslation(['people', 'identity']);
  const grantRole = useGrantRole(person.accountId);
  const form = useForm<GrantValues>({
    initial: { role: 'TRAINER', unitId: unitChoice(person.unit), reason: '' },
    check: ({ unitId }) => (unitId === null ? { unitId: t('form.unitMissing') } : {}),
    send: async ({ role, unitId, reason }) => {
      const { approval } = await grantRole.mutateAsync({
        role,
        unitId: unitId?.value ?? '',
        ...(reason.trim() !== '' && { reason }),
      });
      toast(
        t(approval === undefined ? 'roles.granted' : 'roles.waiting', {
          role: t(`identity:role.${role}`),
          name: person.fullName,
        }),
      );
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <SelectField<BuiltInRole>
        {...form.field('role')}
        label={t('roles.role')}
        hint={t(`roles.may.${form.values.role}`)}
        choices={builtInRoles.map((value) => ({ value, label: t(`identity:role.${value}`) }))}
      />
      <LookupField
        {...form.field('unitId')}
        label={t('roles.unit')}
        hint={t('roles.unitHint')}
        find={(words) => findUnits('GRANT_ROLES', words)}
      />
      <TextArea {...form.field('reason')} label={t('roles.reason')} hint={t('roles.reasonHint')} />
      <FormActions action={t('roles.grantAction')} busy={form.busy} onCancel={onDone} />
    </form>
  );
}
