import { useQuery } from '@tanstack/react-query';
import { IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/shared/api/me';
import { wordsFor } from '@/shared/api/problem';
import type { MeView, SignedInBy } from '@/shared/api/schema';
import { formatTime } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { toastProblem } from '@/ui/Toast/toasts';
import { useEndSignInAs } from './signInAs.queries';
import classes from './signInAs.module.css';

interface SignInAsBannerProps {
  me: MeView;
  signedInBy: SignedInBy;
  /** Told whose account was used, once it no longer is. */
  onEnded: (accountId: string) => void;
}

/** Says on every page whose account is in use, by whom and how long, with the way back. */
export function SignInAsBanner({ me, signedInBy, onEnded }: SignInAsBannerProps) {
  const { t } = useTranslation('sign-in-as');
  const end = useEndSignInAs();
  // Asked again when the time is over: the server then says so, and everything is fetched anew.
  useQuery({ ...meQuery, refetchInterval: () => timeUntil(signedInBy.until) });
  const endNow = () =>
    end.mutate(undefined, {
      onSuccess: () => onEnded(me.accountId),
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <section className={classes.banner} aria-label={t('banner.label')}>
      <IconUserShare className={classes.icon} aria-hidden />
      <p className={classes.words}>
        <strong>{t('banner.as', { name: me.fullName })}</strong>{' '}
        {t('banner.by', { name: signedInBy.fullName, time: formatTime(signedInBy.until) })}
      </p>
      <Button size="small" tone="secondary" busy={end.isPending} onClick={endNow}>
        {t('banner.end')}
      </Button>
    </section>
  );
}

function timeUntil(instant: string): number {
  const left = new Date(instant).getTime() - Date.now() + 1_000;
  return Math.min(Math.max(left, 5_000), 60 * 60_000);
}
