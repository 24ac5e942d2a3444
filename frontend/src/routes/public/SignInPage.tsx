import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EnrolmentStep } from '@/features/account-security/EnrolmentStep';
import { OtherWaysIn } from '@/features/account-security/OtherWaysIn';
import { SecondFactorStep } from '@/features/account-security/SecondFactorStep';
import { useStartOver } from '@/features/account-security/signInSteps.queries';
import { AccessPage } from '@/features/identity/AccessPage';
import { SignInForm } from '@/features/identity/SignInForm';
import { welcomeAnew } from '@/shared/api/me';
import { wordsForCode } from '@/shared/api/problem';
import type { SignInPageView, SignInStepView } from '@/shared/api/schema';
import { signInWaysQuery } from '@/shared/api/signInWays';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { useSearchValue } from '@/shared/lib/params';
import { paths, safeReturn } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import classes from './access.module.css';

// A server that does not answer keeps nobody from the form, which says so when it is sent.
export const loader = ({ queryClient }: LoaderContext) =>
  queryClient.query({ ...signInWaysQuery, staleTime: 0 }).catch(() => undefined);

export default function SignInPage() {
  const { t } = useTranslation(['identity', 'account-security']);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const returnTo = useSearchValue('returnTo');
  const problem = useSearchValue('problem');
  const { data: ways } = useQuery(signInWaysQuery);
  const [shown, setShown] = useState<SignInStepView>();
  const step = shown ?? begun(ways);
  const startOver = useStartOver();

  const enter = () => void navigate({ href: safeReturn(returnTo) });
  const enterAnew = async () => {
    await welcomeAnew(queryClient);
    enter();
  };
  const goOn = async (next: SignInStepView) => {
    if (next.next === 'DONE') await enterAnew();
    else setShown(next);
  };
  const backToStart = () =>
    startOver.mutate(undefined, {
      onSettled: () => {
        setShown({ next: 'DONE', methods: [] });
        void queryClient.invalidateQueries(signInWaysQuery);
      },
    });

  if (step !== undefined && step.next !== 'DONE') {
    const enrolling = step.next === 'ENROLMENT';
    return (
      <AccessPage
        title={t(enrolling ? 'account-security:step.enrolTitle' : 'account-security:step.title')}
        lead={t(enrolling ? 'account-security:step.enrolLead' : 'account-security:step.lead')}
      >
        <div className={classes.step}>
          {enrolling ? (
            <EnrolmentStep methods={step.methods} onDone={enterAnew} />
          ) : (
            <SecondFactorStep methods={step.methods} onStep={goOn} />
          )}
          <Button tone="quiet" wide busy={startOver.isPending} onClick={backToStart}>
            {t('account-security:step.startOver')}
          </Button>
        </div>
      </AccessPage>
    );
  }
  return (
    <AccessPage title={t('signIn.title')} lead={t('signIn.lead')}>
      {problem !== undefined && (
        <div className={classes.problem}>
          <Notice tone="danger" title={t('signIn.problem')}>
            {wordsForCode(problem)}
          </Notice>
        </div>
      )}
      <SignInForm onSignedIn={enter} onStep={setShown}>
        <OtherWaysIn provider={ways?.provider} onStep={goOn} />
        {ways?.registrationOpen && (
          <p className={classes.aside}>
            {t('signIn.noAccount')} <Link href={paths.register()}>{t('signIn.register')}</Link>
          </p>
        )}
      </SignInForm>
    </AccessPage>
  );
}

/** The step at which a sign-in stands that was begun in this browser, perhaps at the external provider. */
function begun(ways: SignInPageView | undefined): SignInStepView | undefined {
  return ways?.next === undefined ? undefined : { next: ways.next, methods: ways.methods };
}
