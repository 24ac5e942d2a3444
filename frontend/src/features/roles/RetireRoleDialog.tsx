import { useTranslation } from 'react-i18next';
import { roleNameOf } from '@/shared/api/roles';
import type { RoleDefinitionView } from '@/shared/api/schema';
import { toast } from '@/ui/Toast/toasts';
import { ReasonDialog } from './ReasonDialog';
import { useRetireRole } from './roles.queries';

interface RetireRoleDialogProps {
  definition: RoleDefinitionView;
  onClose: () => void;
}

/** Takes a custom role out of use, and from everybody who holds it. */
export function RetireRoleDialog({ definition, onClose }: RetireRoleDialogProps) {
  const { t } = useTranslation('roles');
  const retireRole = useRetireRole(definition.role);
  const role = roleNameOf(definition);
  const retire = async (reason: string) => {
    await retireRole.mutateAsync(reason);
    toast(t('retire.done', { role }));
  };
  return (
    <ReasonDialog
      title={t('retire.title')}
      action={t('retire.open')}
      send={retire}
      onClose={onClose}
    >
      {t('retire.what', { role, count: definition.holders })}
    </ReasonDialog>
  );
}
