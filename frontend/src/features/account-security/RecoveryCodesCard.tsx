import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecurityView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Dialog } from '@/ui/Dialog/Dialog';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { RecoveryCodes } from './RecoveryCodes';
import { useGuard } from './confirmation';
import { useRenewRecoveryCodes } from './security.queries';
import { tellProblem } from './tellProblem';
import classes from './security.module.css';

const few = 3;

/** How many recovery codes are left, and new ones in place of them. */
export function RecoveryCodesCard({ security }: { security: SecurityView }) {
  const { t } = useTranslation('account-security');
  const guard = useGuard();
  const renew = useRenewRecoveryCodes();
  const [asking, setAsking] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();
  const left = security.recoveryCodesLeft;
  const may = security.abilities.includes('RENEW_RECOVERY_CODES');

  const renewNow = () => {
    setAsking(false);
    guard(() => renew.mutateAsync(undefined))
      .then(({ recoveryCodes }) => setCodes(recoveryCodes))
      .catch(tellProblem);
  };
  return (
    <Card title={t('recovery.title')} lead={t('recovery.lead')}>
      <div className={classes.stack}>
        <div className={classes.state}>
          <StatusBadge tone={!may ? 'neutral' : left > few ? 'success' : 'warning'}>
            {t('recovery.left', { count: left })}
          </StatusBadge>
        </div>
        <div className={classes.actions}>
          <Button
            tone="secondary"
            busy={renew.isPending}
            unavailable={may ? undefined : t('recovery.needsFactor')}
            onClick={() => setAsking(true)}
          >
            {t('recovery.renew')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('recovery.renew')}
        action={t('recovery.renew')}
        onClose={() => setAsking(false)}
        onConfirm={renewNow}
      >
        {t('recovery.renewWhat')}
      </ConfirmDialog>
      <Dialog
        title={t('recovery.title')}
        opened={codes !== undefined}
        onClose={() => setCodes(undefined)}
      >
        {codes && (
          <RecoveryCodes
            codes={codes}
            action={t('recovery.kept')}
            onDone={() => setCodes(undefined)}
          />
        )}
      </Dialog>
    </Card>
  );
}
