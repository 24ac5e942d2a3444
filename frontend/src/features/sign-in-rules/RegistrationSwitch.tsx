import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { signInWaysQuery } from '@/shared/api/signInWays';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useDecideRegistration } from './signInRules.queries';
import classes from './signInRules.module.css';

/** Whether the public may open accounts for themselves. */
export function RegistrationSwitch() {
  const { t } = useTranslation('sign-in-rules');
  const { data: ways } = useSuspenseQuery(signInWaysQuery);
  const [asking, setAsking] = useState(false);
  const decide = useDecideRegistration();
  const open = ways.registrationOpen;
  const words = open ? 'close' : 'open';
  const decideNow = () =>
    decide.mutate(!open, {
      onSuccess: () => toast(t(`registration.${words}Done`)),
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setAsking(false),
    });
  return (
    <div className={classes.form}>
      <div>
        <StatusBadge tone={open ? 'success' : 'neutral'}>
          {t(open ? 'registration.isOpen' : 'registration.isClosed')}
        </StatusBadge>
      </div>
      <div className={classes.actions}>
        <Button tone="secondary" onClick={() => setAsking(true)}>
          {t(`registration.${words}`)}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t(`registration.${words}`)}
        action={t(`registration.${words}`)}
        busy={decide.isPending}
        onClose={() => setAsking(false)}
        onConfirm={decideNow}
      >
        {t(`registration.${words}What`)}
      </ConfirmDialog>
    </div>
  );
}
