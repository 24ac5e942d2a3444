import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { ChangePeriodDialog } from './ChangePeriodDialog';
import { EndGrantDialog } from './EndGrantDialog';
import classes from './roles.module.css';

/** What the reader may do with one grant: let it last for another time, or end it. */
export function GrantActions({ grant }: { grant: GrantView }) {
  const { t } = useTranslation('roles');
  const [acting, setActing] = useState<GrantView['abilities'][number]>();
  const words = { role: grant.roleName, unit: grant.unit.fullName, name: grant.fullName };
  const done = () => setActing(undefined);
  return (
    <span className={classes.acts}>
      {grant.abilities.includes('CHANGE_PERIOD') && (
        <Button
          tone="quiet"
          size="small"
          aria-label={t('change.one', words)}
          onClick={() => setActing('CHANGE_PERIOD')}
        >
          {t('change.open')}
        </Button>
      )}
      {grant.abilities.includes('END') && (
        <Button
          tone="quiet"
          size="small"
          aria-label={t('end.one', words)}
          onClick={() => setActing('END')}
        >
          {t('end.open')}
        </Button>
      )}
      {acting === 'CHANGE_PERIOD' && <ChangePeriodDialog grant={grant} onClose={done} />}
      {acting === 'END' && <EndGrantDialog grant={grant} onClose={done} />}
    </span>
  );
}
