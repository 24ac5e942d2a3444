import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '@/shared/api/me';
import { roleDefinitionsQuery } from '@/shared/api/roles';
import type { RoleDefinitionView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Rows } from '@/ui/Rows/Rows';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { RetireRoleDialog } from './RetireRoleDialog';
import { RoleDialog } from './RoleDialog';
import { RoleRow } from './RoleRow';
import { permissionsQuery } from './roles.queries';
import classes from './roles.module.css';

/** The roles of the release and those made here: what each permits, how many hold it, and the making of more. */
export function RoleDefinitions() {
  const { t } = useTranslation('roles');
  const { data } = useQuery({ ...roleDefinitionsQuery, throwOnError: true });
  // Only those who administer the whole tree are told what a role may be made of.
  const administers = may(useMe(), 'ADMINISTER_SYSTEM');
  const { data: permissions } = useQuery({ ...permissionsQuery, enabled: administers });
  const [edited, setEdited] = useState<RoleDefinitionView | 'new'>();
  const [retired, setRetired] = useState<RoleDefinitionView>();
  if (data === undefined) return <Skeleton height="24rem" />;
  const custom = data.filter(({ builtIn }) => !builtIn);
  const row = (definition: RoleDefinitionView) => (
    <RoleRow
      key={definition.role}
      definition={definition}
      onEdit={() => setEdited(definition)}
      onRetire={() => setRetired(definition)}
    />
  );
  return (
    <>
      <Card
        title={t('custom.title')}
        lead={t('custom.lead')}
        actions={
          permissions !== undefined && (
            <Button icon={<IconPlus />} onClick={() => setEdited('new')}>
              {t('make.open')}
            </Button>
          )
        }
      >
        {custom.length === 0 ? (
          <p className={classes.under}>{t('custom.none')}</p>
        ) : (
          <Rows aria-label={t('custom.title')}>{custom.map(row)}</Rows>
        )}
      </Card>
      <Card title={t('builtIn.title')} lead={t('builtIn.lead')}>
        <Rows aria-label={t('builtIn.title')}>
          {data.filter(({ builtIn }) => builtIn).map(row)}
        </Rows>
      </Card>
      {edited !== undefined && permissions !== undefined && (
        <RoleDialog
          definition={edited === 'new' ? undefined : edited}
          permissions={permissions}
          onClose={() => setEdited(undefined)}
        />
      )}
      {retired !== undefined && (
        <RetireRoleDialog definition={retired} onClose={() => setRetired(undefined)} />
      )}
    </>
  );
}
