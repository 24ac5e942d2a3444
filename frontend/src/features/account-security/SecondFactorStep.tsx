import { useTranslation } from 'react-i18next';
import type { Factor, SignInStepView } from '@/shared/api/schema';
import { ShowFactor } from './ShowFactor';
import { usePasskeySignIn, useShowCode } from './signInSteps.queries';

interface SecondFactorStepProps {
  methods: readonly Factor[];
  onStep: (step: SignInStepView) => Promise<void>;
}

/** The step after a right password for who has a second factor. */
export function SecondFactorStep({ methods, onStep }: SecondFactorStepProps) {
  const { t } = useTranslation('account-security');
  const showCode = useShowCode();
  const showPasskey = usePasskeySignIn();
  return (
    <ShowFactor
      methods={methods}
      action={t('step.action')}
      onCode={async (code) => onStep(await showCode.mutateAsync(code))}
      onPasskey={async () => onStep(await showPasskey.mutateAsync())}
    />
  );
}
