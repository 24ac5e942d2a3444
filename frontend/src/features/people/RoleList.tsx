import { useState } from 'react';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonView, RoleView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { formatDay } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { GrantRoleDialog } from './GrantRoleDialog';
import { useRevokeRole } from './people.queries';
import classes from './people.module.css';

/** What a person was given to do, for which units and since when; with what the reader may change. */
export function RoleList({ person }: { person: PersonView }) {
  const { t } = useTranslation('people');
  const revokeRole = useRevokeRole(person.accountId);
  const [granting, setGranting] = useState(false);
  const [revoking, setRevoking] = useState<RoleView>();
  const mayGrant = person.abilities.includes('GRANT_ROLES');

  const revoke = (grant: RoleView) =>
    revokeRole.mutate(grant.grantId, {
      onSuccess: () => toast(t('roles.revoked', { role: grant.roleName, name: person.fullName })),
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setRevoking(undefined),
    });

  return (
    <>
      {person.roles.length === 0 ? (
        <p className={classes.note}>{t('roles.none')}</p>
      ) : (
        <ul className={classes.roles}>
          {person.roles.map((grant) => (
            <li key={grant.grantId} className={classes.role}>
              <div>
                <strong>{grant.roleName}</strong>
                <span className={classes.under}>
                  {t('roles.scope', { unit: grant.unit.fullName })}
                </span>
                <span className={classes.under}>
                  {grant.until !== undefined &&
                    `${t('roles.until', { day: formatDay(grant.until) })} · `}
                  {grant.grantedBy === undefined
                    ? t('roles.since', { day: formatDay(grant.since) })
                    : t('roles.sinceBy', { day: formatDay(grant.since), name: grant.grantedBy })}
                </span>
              </div>
              {mayGrant && (
                <Button
                  tone="quiet"
                  size="small"
                  aria-label={t('roles.revokeOne', {
                    role: grant.roleName,
                    unit: grant.unit.fullName,
                  })}
                  onClick={() => setRevoking(grant)}
                >
                  {t('roles.revoke')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayGrant && (
        <Button tone="secondary" icon={<IconUserPlus />} onClick={() => setGranting(true)}>
          {t('roles.grant')}
        </Button>
      )}
      <GrantRoleDialog person={person} opened={granting} onClose={() => setGranting(false)} />
      {revoking !== undefined && (
        <ConfirmDialog
          opened
          tone="danger"
          title={t('roles.revokeTitle')}
          action={t('roles.revoke')}
          busy={revokeRole.isPending}
          onClose={() => setRevoking(undefined)}
          onConfirm={() => revoke(revoking)}
        >
          {t('roles.revokeWhat', {
            name: person.fullName,
            role: revoking.roleName,
            unit: revoking.unit.fullName,
          })}
        </ConfirmDialog>
      )}
    </>
  );
}
