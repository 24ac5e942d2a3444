import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { roleDefinitionsQuery } from '@/shared/api/roles';
import type { PersonView } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { GrantRoleForm } from './GrantRoleForm';

interface GrantRoleDialogProps {
  person: PersonView;
  onClose: () => void;
}

/** Gives a person a role for a unit and everything below it, for a time or for good. */
export function GrantRoleDialog({ person, onClose }: GrantRoleDialogProps) {
  const { t } = useTranslation('roles');
  const { data } = useQuery({ ...roleDefinitionsQuery, throwOnError: true });
  const roles = data?.filter(({ abilities }) => abilities.includes('GRANT'));
  return (
    <Dialog title={t('grant.title', { name: person.fullName })} opened onClose={onClose}>
      {roles === undefined ? (
        <Skeleton height="20rem" />
      ) : (
        <GrantRoleForm person={person} roles={roles} onDone={onClose} />
      )}
    </Dialog>
  );
}
