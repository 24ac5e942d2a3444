import { useTranslation } from 'react-i18next';
import type { UnitKind, UnitView } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { UnitNameFields } from './UnitNameFields';
import { checkUnitNames, trimmed } from './unitForm';
import { unitKinds } from './unitKinds';
import { useCreateUnit, type UnitNames } from './units.queries';
import classes from './units.module.css';

interface AddUnitDialogProps {
  parent: UnitView;
  opened: boolean;
  onClose: () => void;
}

/** Adds a unit directly below another. */
export function AddUnitDialog({ parent, opened, onClose }: AddUnitDialogProps) {
  const { t } = useTranslation('units');
  return (
    <Dialog title={t('add.title', { unit: parent.fullName })} opened={opened} onClose={onClose}>
      <AddUnitForm parent={parent} onDone={onClose} />
    </Dialog>
  );
}

function AddUnitForm({ parent, onDone }: { parent: UnitView; onDone: () => void }) {
  const { t } = useTranslation('units');
  const createUnit = useCreateUnit();
  const form = useForm<UnitNames & { kind: UnitKind }>({
    initial: { name: '', fullName: '', code: '', kind: 'OTHER' },
    check: (values) => checkUnitNames(values, t),
    send: async (values) => {
      const unit = await createUnit.mutateAsync({ ...trimmed(values), parentId: parent.id });
      toast(t('add.done', { unit: unit.fullName }));
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <UnitNameFields field={form.field} />
      <SelectField
        {...form.field('kind')}
        label={t('column.kind')}
        choices={unitKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <FormActions action={t('add.action')} busy={form.busy} onCancel={onDone} />
    </form>
  );
}
