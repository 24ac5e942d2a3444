import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Row, Rows } from '@/ui/Rows/Rows';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { GrantActions } from './GrantActions';
import { GrantPeriod } from './GrantPeriod';
import { GrantRoleDialog } from './GrantRoleDialog';
import { GrantStateBadge } from './GrantStateBadge';
import { RoleRequests } from './RoleRequests';
import { personRolesQuery } from './roles.queries';
import classes from './roles.module.css';

/** What a person was given to do, where, for how long and why; what waits; and what the reader may change. */
export function PersonRoles({ person }: { person: PersonView }) {
  const { t } = useTranslation('roles');
  const [granting, setGranting] = useState(false);
  const { data } = useQuery({ ...personRolesQuery(person.accountId), throwOnError: true });
  if (data === undefined) return <Skeleton height="10rem" />;
  return (
    <div className={classes.stack}>
      <RoleRequests accountId={person.accountId} />
      {data.length === 0 ? (
        <p className={classes.under}>{t('person.none')}</p>
      ) : (
        <Rows aria-label={t('person.title')}>
          {data.map((grant) => (
            <Row key={grant.grantId} align="start">
              <div className={classes.words}>
                <span className={classes.title}>
                  <strong>{grant.roleName}</strong>
                  <GrantStateBadge {...grant} />
                </span>
                <GrantPeriod {...grant} />
                {grant.reason !== undefined && (
                  <span className={classes.under}>
                    {t('reason.told', { reason: grant.reason })}
                  </span>
                )}
              </div>
              <GrantActions grant={grant} />
            </Row>
          ))}
        </Rows>
      )}
      <div className={classes.links}>
        {person.abilities.includes('GRANT_ROLES') && (
          <Button tone="secondary" icon={<IconUserPlus />} onClick={() => setGranting(true)}>
            {t('grant.open')}
          </Button>
        )}
        <ButtonLink
          tone="quiet"
          href={paths.roleHolders({ person: person.accountId, state: 'PAST' })}
        >
          {t('person.past')}
        </ButtonLink>
      </div>
      {granting && <GrantRoleDialog person={person} onClose={() => setGranting(false)} />}
    </div>
  );
}
