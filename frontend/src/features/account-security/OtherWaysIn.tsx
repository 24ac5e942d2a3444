import { useState } from 'react';
import { IconBuildingBank, IconFingerprint } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { SignInStepView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { usePasskeySignIn } from './signInSteps.queries';
import classes from './security.module.css';

interface OtherWaysInProps {
  /** The name of the external provider, where there is one. */
  provider: string | undefined;
  onStep: (step: SignInStepView) => Promise<void>;
}

/** Ways in that need no password typed here. */
export function OtherWaysIn({ provider, onStep }: OtherWaysInProps) {
  const { t } = useTranslation('account-security');
  const [problem, setProblem] = useState<string>();
  const passkey = usePasskeySignIn();
  const signIn = () => {
    setProblem(undefined);
    passkey
      .mutateAsync()
      .then(onStep)
      .catch((error: unknown) => setProblem(wordsFor(error)));
  };
  return (
    <div className={classes.otherWays}>
      <p className={classes.or}>{t('ways.or')}</p>
      {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
      <Button
        tone="secondary"
        wide
        icon={<IconFingerprint />}
        busy={passkey.isPending}
        onClick={signIn}
      >
        {t('ways.passkey')}
      </Button>
      {provider !== undefined && (
        <ButtonLink href={paths.signInProvider()} tone="secondary" wide icon={<IconBuildingBank />}>
          {t('ways.provider', { provider })}
        </ButtonLink>
      )}
    </div>
  );
}
