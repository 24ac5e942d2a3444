import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecurityView, TotpOffer } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Dialog } from '@/ui/Dialog/Dialog';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast } from '@/ui/Toast/toasts';
import { DateText } from '@/ui/Values/DateText';
import { RecoveryCodes } from './RecoveryCodes';
import { TotpSetUp } from './TotpSetUp';
import { useGuard } from './confirmation';
import { useBeginTotp, useConfirmTotp, useRemoveTotp } from './security.queries';
import { tellProblem } from './tellProblem';
import classes from './security.module.css';

/** One-time codes from an app: setting them up, moving them to another phone, doing without. */
export function TotpCard({ security }: { security: SecurityView }) {
  const { t } = useTranslation('account-security');
  const guard = useGuard();
  const begin = useBeginTotp();
  const confirm = useConfirmTotp();
  const remove = useRemoveTotp();
  const [offer, setOffer] = useState<TotpOffer>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [removing, setRemoving] = useState(false);
  const { totpSince, abilities } = security;

  const start = () =>
    guard(() => begin.mutateAsync())
      .then(setOffer)
      .catch(tellProblem);
  const finish = async (code: string) => {
    const { recoveryCodes } = await guard(() => confirm.mutateAsync(code));
    toast(t('totp.done'));
    setOffer(undefined);
    if (recoveryCodes.length > 0) setCodes(recoveryCodes);
  };
  const removeNow = () => {
    setRemoving(false);
    guard(() => remove.mutateAsync(undefined))
      .then(() => toast(t('totp.removed')))
      .catch(tellProblem);
  };

  return (
    <Card title={t('totp.title')} lead={t('totp.lead')}>
      <div className={classes.stack}>
        <div className={classes.state}>
          {totpSince === undefined ? (
            <StatusBadge tone="neutral">{t('totp.off')}</StatusBadge>
          ) : (
            <>
              <StatusBadge tone="success">{t('totp.on')}</StatusBadge>
              <span>
                {t('since')} <DateText at={totpSince} />
              </span>
            </>
          )}
        </div>
        <div className={classes.actions}>
          <Button
            tone={totpSince === undefined ? 'primary' : 'secondary'}
            busy={begin.isPending}
            onClick={() => void start()}
          >
            {t(totpSince === undefined ? 'totp.setUp' : 'totp.replace')}
          </Button>
          {totpSince !== undefined && (
            <Button
              tone="secondary"
              busy={remove.isPending}
              unavailable={abilities.includes('REMOVE_TOTP') ? undefined : t('lastFactor')}
              onClick={() => setRemoving(true)}
            >
              {t('totp.remove')}
            </Button>
          )}
        </div>
      </div>
      <Dialog
        title={t('totp.setUpTitle')}
        opened={offer !== undefined}
        onClose={() => setOffer(undefined)}
      >
        {offer && <TotpSetUp offer={offer} onSend={finish} onCancel={() => setOffer(undefined)} />}
      </Dialog>
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
      <ConfirmDialog
        opened={removing}
        tone="danger"
        title={t('totp.remove')}
        action={t('totp.remove')}
        onClose={() => setRemoving(false)}
        onConfirm={removeNow}
      >
        {t('totp.removeWhat')}
      </ConfirmDialog>
    </Card>
  );
}
