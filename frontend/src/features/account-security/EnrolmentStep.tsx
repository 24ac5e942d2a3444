import { useState, type ReactNode } from 'react';
import { IconDeviceMobile, IconFingerprint } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { Factor, TotpOffer } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { PasskeyForm } from './PasskeyForm';
import { RecoveryCodes } from './RecoveryCodes';
import { TotpSetUp } from './TotpSetUp';
import {
  useBeginTotpEnrolment,
  useConfirmTotpEnrolment,
  usePasskeyEnrolment,
} from './signInSteps.queries';
import classes from './security.module.css';

interface EnrolmentStepProps {
  methods: readonly Factor[];
  onDone: () => Promise<void>;
}

/** The step after a right password for whom a role requires a second factor, and who has none yet. */
export function EnrolmentStep({ methods, onDone }: EnrolmentStepProps) {
  const { t } = useTranslation('account-security');
  const [offer, setOffer] = useState<TotpOffer>();
  const [naming, setNaming] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();
  const beginTotp = useBeginTotpEnrolment();
  const confirmTotp = useConfirmTotpEnrolment();
  const passkey = usePasskeyEnrolment();

  if (codes !== undefined) {
    return <RecoveryCodes codes={codes} action={t('step.goOn')} onDone={() => void onDone()} />;
  }
  if (offer !== undefined) {
    return (
      <TotpSetUp
        offer={offer}
        onSend={async (code) => setCodes((await confirmTotp.mutateAsync(code)).recoveryCodes)}
        onCancel={() => setOffer(undefined)}
      />
    );
  }
  if (naming) {
    return (
      <PasskeyForm
        action={t('passkeys.make')}
        onSend={async (label) => setCodes((await passkey.mutateAsync(label)).recoveryCodes)}
        onCancel={() => setNaming(false)}
      />
    );
  }
  return (
    <div className={classes.form}>
      {beginTotp.error !== null && <Notice tone="danger">{wordsFor(beginTotp.error)}</Notice>}
      {methods.includes('TOTP') && (
        <Choice words={t('step.totpWhat')}>
          <Button
            wide
            icon={<IconDeviceMobile />}
            busy={beginTotp.isPending}
            onClick={() => beginTotp.mutate(undefined, { onSuccess: setOffer })}
          >
            {t('step.totp')}
          </Button>
        </Choice>
      )}
      {methods.includes('PASSKEY') && (
        <Choice words={t('step.passkeyWhat')}>
          <Button wide tone="secondary" icon={<IconFingerprint />} onClick={() => setNaming(true)}>
            {t('step.passkey')}
          </Button>
        </Choice>
      )}
    </div>
  );
}

function Choice({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div className={classes.choice}>
      {children}
      <p>{words}</p>
    </div>
  );
}
