import { useState } from 'react';
import { IconFingerprint } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { Factor } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { CodeForm } from './CodeForm';
import classes from './security.module.css';

interface ShowFactorProps {
  methods: readonly Factor[];
  action: string;
  onCode: (code: string) => Promise<unknown>;
  onPasskey: () => Promise<unknown>;
}

/** Shows a second factor, by passkey or by a code. */
export function ShowFactor({ methods, action, onCode, onPasskey }: ShowFactorProps) {
  const { t } = useTranslation('account-security');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const byCode = methods.includes('TOTP') || methods.includes('RECOVERY_CODE');
  // Who has a passkey and no app needs the field only when the passkey is lost.
  const [codeWanted, setCodeWanted] = useState(
    methods.includes('TOTP') || !methods.includes('PASSKEY'),
  );
  const show = () => {
    setProblem(undefined);
    setBusy(true);
    onPasskey()
      .catch((error: unknown) => setProblem(wordsFor(error)))
      .finally(() => setBusy(false));
  };
  return (
    <div className={classes.form}>
      {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
      {methods.includes('PASSKEY') && (
        <Button
          wide
          tone={codeWanted ? 'secondary' : 'primary'}
          icon={<IconFingerprint />}
          busy={busy}
          onClick={show}
        >
          {t('passkeys.use')}
        </Button>
      )}
      {byCode && codeWanted && <CodeForm methods={methods} action={action} onSend={onCode} />}
      {byCode && !codeWanted && (
        <Button tone="quiet" wide onClick={() => setCodeWanted(true)}>
          {t('code.useRecovery')}
        </Button>
      )}
    </div>
  );
}
