import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { roleNameOf } from '@/shared/api/roles';
import type { RoleDefinitionView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { Link } from '@/ui/Link/Link';
import { Row } from '@/ui/Rows/Rows';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { PermissionList } from './PermissionList';
import classes from './roles.module.css';

interface RoleRowProps {
  definition: RoleDefinitionView;
  onEdit: () => void;
  onRetire: () => void;
}

/** One role: its name, what it permits, who holds it, and what the reader may do about it. */
export function RoleRow({ definition, onEdit, onRetire }: RoleRowProps) {
  const { t } = useTranslation('roles');
  const { role, description, permissions, needsSecondPerson, holders, retiredAt } = definition;
  const name = roleNameOf(definition);
  return (
    <Row align="start">
      <div className={classes.words}>
        <span className={classes.title}>
          <strong>{name}</strong>
          {needsSecondPerson && <StatusBadge tone="warning">{t('takesTwo')}</StatusBadge>}
          {retiredAt !== undefined && (
            <StatusBadge tone="neutral">
              {t('retire.since', { day: formatDay(retiredAt) })}
            </StatusBadge>
          )}
        </span>
        {description !== undefined && <span className={classes.under}>{description}</span>}
        <div className={classes.links}>
          <PermissionList permissions={permissions} of={name} />
          {holders > 0 && (
            <Link href={paths.roleHolders({ role })} className={classes.holders}>
              <IconUsers aria-hidden size="1.1em" /> {t('holders.count', { count: holders })}
            </Link>
          )}
        </div>
      </div>
      <span className={classes.acts}>
        {definition.abilities.includes('EDIT') && (
          <Button
            tone="quiet"
            size="small"
            aria-label={t('edit.one', { role: name })}
            onClick={onEdit}
          >
            {t('edit.open')}
          </Button>
        )}
        {definition.abilities.includes('RETIRE') && (
          <Button
            tone="quiet"
            size="small"
            aria-label={t('retire.one', { role: name })}
            onClick={onRetire}
          >
            {t('retire.open')}
          </Button>
        )}
      </span>
    </Row>
  );
}
