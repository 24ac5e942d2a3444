import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AffectedRole, ProposeChange } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Table, type TableColumn } from '@/ui/Table/Table';
import { useRoleName } from './useRoleName';
import classes from './unit-changes.module.css';

interface AffectedRolesProps {
  wanted: ProposeChange;
  roles: readonly AffectedRole[];
  onFollow: (grants: string[]) => Promise<void>;
}

/** What becomes of roles with power over people: they end on the day, unless they are ticked to follow. */
export function AffectedRoles({ wanted, roles, onFollow }: AffectedRolesProps) {
  const { t } = useTranslation('unit-changes');
  const roleName = useRoleName();
  const [busy, setBusy] = useState(false);
  const following = wanted.details.followingGrants ?? [];
  const choosable = roles.some(isChoosable) && hasHeir(wanted);
  const tick = async (grantId: string, on: boolean) => {
    const others = following.filter((one) => one !== grantId);
    setBusy(true);
    await onFollow(on ? [...others, grantId] : others);
    setBusy(false);
  };
  const columns: TableColumn<AffectedRole>[] = [
    { key: 'person', label: t('column.person'), cell: ({ person }) => person },
    { key: 'role', label: t('column.role'), cell: ({ role }) => roleName(role) },
    { key: 'unit', label: t('column.unit'), cell: ({ unitName }) => unitName },
    { key: 'since', label: t('column.since'), cell: ({ since }) => formatDay(since) },
    { key: 'effect', label: t('column.effect'), cell: ({ effect }) => t(`roleEffect.${effect}`) },
  ];
  return (
    <Card
      title={t('preview.roles')}
      lead={t(choosable ? 'preview.rolesChoose' : 'preview.rolesWhat')}
      flush
    >
      <div aria-busy={busy}>
        <Table
          caption={t('preview.roles')}
          quietCaption
          rows={roles}
          keyOf={({ grantId }) => grantId}
          columns={
            choosable
              ? [
                  ...columns,
                  {
                    key: 'follow',
                    label: t('column.follow'),
                    cell: (role) =>
                      isChoosable(role) && (
                        <label className={classes.tick}>
                          <span className="visually-hidden">
                            {t('preview.follow', {
                              role: roleName(role.role),
                              person: role.person,
                            })}
                          </span>
                          <input
                            type="checkbox"
                            checked={following.includes(role.grantId)}
                            disabled={busy}
                            onChange={({ target }) => void tick(role.grantId, target.checked)}
                          />
                        </label>
                      ),
                  },
                ]
              : columns
          }
        />
      </div>
    </Card>
  );
}

function isChoosable({ effect }: AffectedRole): boolean {
  return effect === 'ENDS' || effect === 'FOLLOWS';
}

/** Without a successor there is nowhere to follow to. */
function hasHeir({ details: { kind, successorId } }: ProposeChange): boolean {
  return kind === 'MERGE' || kind === 'SPLIT' || (kind === 'END' && successorId !== undefined);
}
