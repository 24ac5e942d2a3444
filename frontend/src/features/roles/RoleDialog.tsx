import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { Permission, PermissionView, RoleDefinitionView } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { CheckboxesField } from '@/ui/Field/CheckboxesField';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Pair } from '@/ui/Pair/Pair';
import { DangerousMark } from './DangerousMark';
import { tellOutcome } from './outcome';
import { roleCodeOf } from './roleCode';
import { useChangeRole, useMakeRole } from './roles.queries';
import classes from './roles.module.css';

interface RoleDialogProps {
  /** The role to be changed; without one a new one is made. */
  definition: RoleDefinitionView | undefined;
  /** What may be put into it. */
  permissions: readonly PermissionView[];
  onClose: () => void;
}

/** The names of its fields are those by which the server tells what is wrong. */
interface RoleValues {
  'name.vi': string;
  'name.en': string;
  role: string;
  description: string;
  permissions: Permission[];
  reason: string;
}

/** Makes a custom role, or changes one and with it what everybody who holds it may do. */
export function RoleDialog({ definition, permissions, onClose }: RoleDialogProps) {
  const { t } = useTranslation('roles');
  const makeRole = useMakeRole();
  const changeRole = useChangeRole(definition?.role ?? '');
  const form = useForm<RoleValues>({
    initial: {
      'name.vi': definition?.name.vi ?? '',
      'name.en': definition?.name.en ?? '',
      role: '',
      description: definition?.description ?? '',
      permissions: definition?.permissions.map(({ permission }) => permission) ?? ['LEARN'],
      reason: '',
    },
    check: (values) => ({
      ...(values['name.vi'].trim() === '' && { 'name.vi': t('form.nameMissing') }),
      ...(values['name.en'].trim() === '' && { 'name.en': t('form.nameMissing') }),
      ...(definition === undefined &&
        values['name.vi'].trim() !== '' &&
        !/^[A-Z][A-Z0-9_]{1,31}$/.test(codeOf(values)) && { role: t('form.codeWrong') }),
      ...(values.permissions.length === 0 && { permissions: t('form.permissionsMissing') }),
    }),
    send: async (values) => {
      const name = { vi: values['name.vi'].trim(), en: values['name.en'].trim() };
      const description = values.description.trim();
      const details = {
        name,
        permissions: values.permissions,
        ...(description !== '' && { description }),
      };
      if (definition === undefined) {
        await makeRole.mutateAsync({ ...details, role: codeOf(values) });
        tellOutcome(t, undefined, t('make.done', { role: name.vi }));
      } else {
        const reason = values.reason.trim();
        const { approval } = await changeRole.mutateAsync({
          ...details,
          version: definition.version ?? 0,
          ...(reason !== '' && { reason }),
        });
        tellOutcome(t, approval, t('edit.done', { role: name.vi }));
      }
      onClose();
    },
    explain,
  });
  const suggested = roleCodeOf(form.values['name.vi']);
  return (
    <Dialog
      title={t(definition === undefined ? 'make.title' : 'edit.title')}
      opened
      onClose={onClose}
      size="large"
    >
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Pair>
          <TextField {...form.field('name.vi')} label={t('form.nameVi')} maxLength={120} />
          <TextField {...form.field('name.en')} label={t('form.nameEn')} maxLength={120} />
        </Pair>
        {definition === undefined && (
          <TextField
            {...form.field('role')}
            label={t('form.code')}
            hint={t('form.codeHint')}
            placeholder={suggested}
            maxLength={32}
            autoComplete="off"
            spellCheck={false}
            optional
          />
        )}
        <TextArea
          {...form.field('description')}
          label={t('form.description')}
          hint={t('form.descriptionHint')}
          maxLength={500}
          optional
        />
        <div className={classes.choices}>
          <CheckboxesField<Permission>
            {...form.field('permissions')}
            label={t('form.permissions')}
            hint={t('form.permissionsHint')}
            choices={permissions.map(({ permission, words, dangerous }) => ({
              value: permission,
              label: words,
              mark: dangerous && <DangerousMark />,
            }))}
          />
        </div>
        {definition !== undefined && (
          <TextArea
            {...form.field('reason')}
            label={t('reason.label')}
            hint={t('form.reasonHint')}
            maxLength={500}
            optional
          />
        )}
        <FormActions
          action={t(definition === undefined ? 'make.action' : 'edit.action')}
          busy={form.busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

function codeOf(values: RoleValues): string {
  return values.role.trim() === ''
    ? roleCodeOf(values['name.vi'])
    : values.role.trim().toUpperCase();
}
