import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { BuiltInRole } from '@/shared/api/roles';
import { formatDay } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Row, Rows } from '@/ui/Rows/Rows';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { RequirementForm } from './RequirementForm';
import { requirementsQuery, useLiftRequirement } from './signInRules.queries';
import classes from './signInRules.module.css';

/** Which roles need a second factor, and from what day on. */
export function SecondFactorRules({ roles }: { roles: readonly BuiltInRole[] }) {
  const { t } = useTranslation(['sign-in-rules', 'identity']);
  const { data: requirements } = useSuspenseQuery(requirementsQuery);
  const [deciding, setDeciding] = useState<BuiltInRole>();
  const [lifting, setLifting] = useState<BuiltInRole>();
  const lift = useLiftRequirement();
  const nameOf = (role: BuiltInRole | undefined) => (role ? t(`identity:role.${role}`) : '');

  const liftNow = () => {
    if (lifting === undefined) return;
    lift.mutate(lifting, {
      onSuccess: () => toast(t('rules.lifted', { role: nameOf(lifting) })),
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setLifting(undefined),
    });
  };
  return (
    <>
      <Rows>
        {roles.map((role) => {
          const from = requirements.find((one) => one.role === role)?.from;
          const name = nameOf(role);
          return (
            <Row key={role}>
              <div className={classes.words}>
                <strong>{name}</strong>
                <RequirementState from={from} />
              </div>
              <div className={classes.actions}>
                <Button
                  size="small"
                  tone="secondary"
                  aria-label={t(from ? 'rules.changeOne' : 'rules.requireOne', { role: name })}
                  onClick={() => setDeciding(role)}
                >
                  {t(from ? 'rules.change' : 'rules.require')}
                </Button>
                {from !== undefined && (
                  <Button
                    size="small"
                    tone="quiet"
                    aria-label={t('rules.liftOne', { role: name })}
                    onClick={() => setLifting(role)}
                  >
                    {t('rules.lift')}
                  </Button>
                )}
              </div>
            </Row>
          );
        })}
      </Rows>
      <Dialog
        title={t('rules.requireTitle', { role: nameOf(deciding) })}
        opened={deciding !== undefined}
        onClose={() => setDeciding(undefined)}
        size="small"
      >
        {deciding && <RequirementForm role={deciding} onDone={() => setDeciding(undefined)} />}
      </Dialog>
      <ConfirmDialog
        opened={lifting !== undefined}
        tone="danger"
        title={t('rules.liftTitle')}
        action={t('rules.lift')}
        busy={lift.isPending}
        onClose={() => setLifting(undefined)}
        onConfirm={liftNow}
      >
        {t('rules.liftWhat', { role: nameOf(lifting) })}
      </ConfirmDialog>
    </>
  );
}

function RequirementState({ from }: { from: string | undefined }) {
  const { t } = useTranslation('sign-in-rules');
  const [now] = useState(() => new Date());
  if (from === undefined) return <StatusBadge tone="neutral">{t('rules.free')}</StatusBadge>;
  const inForce = new Date(from) <= now;
  return (
    <StatusBadge tone={inForce ? 'success' : 'info'}>
      {t(inForce ? 'rules.since' : 'rules.from', { day: formatDay(from) })}
    </StatusBadge>
  );
}
