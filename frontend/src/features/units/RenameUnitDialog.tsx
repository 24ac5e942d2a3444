import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { UnitNameFields } from './UnitNameFields';
import { checkUnitNames, trimmed } from './unitForm';
import { useRenameUnit, type UnitNames } from './units.queries';
import classes from './units.module.css';

interface RenameUnitDialogProps {
  unit: UnitView;
  opened: boolean;
  onClose: () => void;
}

/** Changes the names and the code of a unit; its place in the tree stays. */
export function RenameUnitDialog({ unit, opened, onClose }: RenameUnitDialogProps) {
  const { t } = useTranslation('units');
  return (
    <Dialog title={t('rename.title')} opened={opened} onClose={onClose}>
      <RenameUnitForm unit={unit} onDone={onClose} />
    </Dialog>
  );
}

function RenameUnitForm({ unit, onDone }: { unit: UnitView; onDone: () => void }) {
  const { t } = useTranslation('units');
  const renameUnit = useRenameUnit(unit.id);
  const form = useForm<UnitNames>({
    initial: { name: unit.name, fullName: unit.fullName, code: unit.code },
    check: (values) => checkUnitNames(values, t),
    send: async (values) => {
      await renameUnit.mutateAsync(trimmed(values));
      toast(t('rename.done'));
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.submit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <UnitNameFields field={form.field} />
      <FormActions action={t('rename.action')} busy={form.busy} onCancel={onDone} />
    </form>
  );
}
