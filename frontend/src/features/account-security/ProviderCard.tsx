import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Provider, SecurityView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast } from '@/ui/Toast/toasts';
import { DateText } from '@/ui/Values/DateText';
import { useGuard } from './confirmation';
import { useLinkProvider, useUnlinkProvider } from './security.queries';
import { tellProblem } from './tellProblem';
import classes from './security.module.css';

interface ProviderCardProps {
  provider: Provider;
  security: SecurityView;
}

/** Signing in through another system: linking the account with it, and no longer. */
export function ProviderCard({ provider: { name, linkedAt }, security }: ProviderCardProps) {
  const { t } = useTranslation('account-security');
  const guard = useGuard();
  const link = useLinkProvider();
  const unlink = useUnlinkProvider();
  const [asking, setAsking] = useState(false);

  const linkNow = () =>
    guard(() => link.mutateAsync())
      .then(({ address }) => window.location.assign(address))
      .catch(tellProblem);
  const unlinkNow = () => {
    setAsking(false);
    guard(() => unlink.mutateAsync(undefined))
      .then(() => toast(t('provider.unlinked', { name })))
      .catch(tellProblem);
  };
  return (
    <Card title={t('provider.title')} lead={t('provider.lead', { name })}>
      <div className={classes.stack}>
        <div className={classes.state}>
          {linkedAt === undefined ? (
            <StatusBadge tone="neutral">{t('provider.off')}</StatusBadge>
          ) : (
            <>
              <StatusBadge tone="success">{t('provider.on')}</StatusBadge>
              <span>
                {t('since')} <DateText at={linkedAt} />
              </span>
            </>
          )}
        </div>
        <div className={classes.actions}>
          {linkedAt === undefined ? (
            <Button busy={link.isPending} onClick={() => void linkNow()}>
              {t('provider.link', { name })}
            </Button>
          ) : (
            <Button
              tone="secondary"
              busy={unlink.isPending}
              unavailable={
                security.abilities.includes('UNLINK_PROVIDER') ? undefined : t('provider.lastWay')
              }
              onClick={() => setAsking(true)}
            >
              {t('provider.unlink')}
            </Button>
          )}
        </div>
      </div>
      <ConfirmDialog
        opened={asking}
        tone="danger"
        title={t('provider.unlink')}
        action={t('provider.unlink')}
        onClose={() => setAsking(false)}
        onConfirm={unlinkNow}
      >
        {t('provider.unlinkWhat', { name })}
      </ConfirmDialog>
    </Card>
  );
}
