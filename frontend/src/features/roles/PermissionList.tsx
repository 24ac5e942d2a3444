import { useTranslation } from 'react-i18next';
import type { PermissionView } from '@/shared/api/schema';
import { DangerousMark } from './DangerousMark';
import classes from './roles.module.css';

interface PermissionListProps {
  permissions: readonly PermissionView[];
  /** Tells one such list from others on the page. */
  of: string;
}

/** What a role lets one do, folded to the number of it. */
export function PermissionList({ permissions, of }: PermissionListProps) {
  const { t } = useTranslation('roles');
  return (
    <details className={classes.permissions}>
      <summary aria-label={t('permissions.ofRole', { count: permissions.length, role: of })}>
        {t('permissions.count', { count: permissions.length })}
      </summary>
      <ul>
        {permissions.map(({ permission, words, dangerous }) => (
          <li key={permission}>
            {words}
            {dangerous && <DangerousMark />}
          </li>
        ))}
      </ul>
    </details>
  );
}
