import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Row, Rows } from '@/ui/Rows/Rows';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { GrantPeriod } from './GrantPeriod';
import { GrantStateBadge } from './GrantStateBadge';
import { PermissionList } from './PermissionList';
import { myRolesQuery } from './roles.queries';
import classes from './roles.module.css';

/** What the reader may do, where, since when and until when. */
export function MyRoles() {
  const { t } = useTranslation('roles');
  const { data } = useQuery({ ...myRolesQuery, throwOnError: true });
  if (data === undefined) return <Skeleton height="8rem" />;
  if (data.length === 0) return <p className={classes.under}>{t('mine.none')}</p>;
  return (
    <Rows aria-label={t('mine.title')}>
      {data.map((role) => (
        <Row key={role.grantId} align="start">
          <div className={classes.words}>
            <span className={classes.title}>
              <strong>{role.roleName}</strong>
              <GrantStateBadge {...role} />
            </span>
            <GrantPeriod {...role} />
            <PermissionList
              permissions={role.permissions}
              of={`${role.roleName}, ${role.unit.fullName}`}
            />
          </div>
        </Row>
      ))}
    </Rows>
  );
}
