import { useTranslation } from 'react-i18next';
import type { BuiltInRole } from '@/shared/api/roles';

const builtIn: readonly BuiltInRole[] = [
  'LEARNER',
  'TRAINER',
  'REVIEWER',
  'UNIT_MANAGER',
  'CERTIFICATE_ADMINISTRATOR',
  'SYSTEM_ADMINISTRATOR',
];

/** The words for a role; one that was made by an administrator goes by its own name. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation('identity');
  return (role) => {
    const known = builtIn.find((one) => one === role);
    return known === undefined ? role : t(`role.${known}`);
  };
}
