import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { passkeysWork } from '@/shared/api/passkeys';
import type { PasskeyView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Dialog } from '@/ui/Dialog/Dialog';
import { Rows } from '@/ui/Rows/Rows';
import { toast } from '@/ui/Toast/toasts';
import { PasskeyForm } from './PasskeyForm';
import { PasskeyRow } from './PasskeyRow';
import { RecoveryCodes } from './RecoveryCodes';
import { useGuard } from './confirmation';
import {
  passkeysQuery,
  useAddPasskey,
  usePasskeyOptions,
  useRemovePasskey,
} from './security.queries';
import { tellProblem } from './tellProblem';
import classes from './security.module.css';

/** The passkeys of the account: adding, naming and removing them. */
export function PasskeysCard() {
  const { t } = useTranslation('account-security');
  const { data: passkeys } = useSuspenseQuery(passkeysQuery);
  const guard = useGuard();
  const options = usePasskeyOptions();
  const add = useAddPasskey();
  const remove = useRemovePasskey();
  const [naming, setNaming] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();
  const [doomed, setDoomed] = useState<PasskeyView>();

  // Asked for once before the window opens, so that a confirmation comes first and not over it.
  const start = () =>
    guard(() => options.mutateAsync())
      .then(() => setNaming(true))
      .catch(tellProblem);
  const addNow = async (label: string) => {
    const { recoveryCodes } = await guard(() => add.mutateAsync(label));
    toast(t('passkeys.added', { label }));
    setNaming(false);
    if (recoveryCodes.length > 0) setCodes(recoveryCodes);
  };
  const removeNow = ({ passkeyId, label }: PasskeyView) => {
    setDoomed(undefined);
    guard(() => remove.mutateAsync(passkeyId))
      .then(() => toast(t('passkeys.removed', { label })))
      .catch(tellProblem);
  };

  return (
    <Card title={t('passkeys.title')} lead={t('passkeys.lead')}>
      <div className={classes.stack}>
        {passkeys.length === 0 ? (
          <p className={classes.note}>{t('passkeys.none')}</p>
        ) : (
          <Rows>
            {passkeys.map((passkey) => (
              <PasskeyRow
                key={passkey.passkeyId}
                passkey={passkey}
                onRemove={() => setDoomed(passkey)}
              />
            ))}
          </Rows>
        )}
        <div className={classes.actions}>
          <Button
            tone={passkeys.length === 0 ? 'primary' : 'secondary'}
            icon={<IconPlus />}
            busy={options.isPending}
            unavailable={passkeysWork() ? undefined : t('passkeys.unsupported')}
            onClick={() => void start()}
          >
            {t('passkeys.add')}
          </Button>
        </div>
      </div>
      <Dialog
        title={t('passkeys.addTitle')}
        opened={naming}
        onClose={() => setNaming(false)}
        size="small"
      >
        <PasskeyForm
          action={t('passkeys.make')}
          onSend={addNow}
          onCancel={() => setNaming(false)}
        />
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
        opened={doomed !== undefined}
        tone="danger"
        title={t('passkeys.removeTitle')}
        action={t('passkeys.remove')}
        onClose={() => setDoomed(undefined)}
        onConfirm={() => doomed && removeNow(doomed)}
      >
        {t('passkeys.removeWhat', { label: doomed?.label ?? '' })}
      </ConfirmDialog>
    </Card>
  );
}
