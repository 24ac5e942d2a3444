import { useTranslation } from 'react-i18next';
import type { GrantView } from '@/shared/api/schema';
import { ReasonDialog } from './ReasonDialog';
import { tellOutcome } from './outcome';
import { useEndGrant } from './roles.queries';

interface EndGrantDialogProps {
  grant: GrantView;
  onClose: () => void;
}

/** Takes a role from somebody before its time is over, or asks a second person to agree. */
export function EndGrantDialog({ grant, onClose }: EndGrantDialogProps) {
  const { t } = useTranslation('roles');
  const endGrant = useEndGrant(grant.grantId);
  const { fullName: name, roleName: role, unit } = grant;
  const end = async (reason: string) => {
    const { approval } = await endGrant.mutateAsync(reason);
    tellOutcome(t, approval, t('end.done', { role, name }));
  };
  return (
    <ReasonDialog title={t('end.title')} action={t('end.open')} send={end} onClose={onClose}>
      {t('end.what', { name, role, unit: unit.fullName })}
    </ReasonDialog>
  );
}
