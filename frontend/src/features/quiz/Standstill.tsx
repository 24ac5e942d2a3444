import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import type { AnswerState } from './answers';
import classes from './AttemptRoom.module.css';

const standstills = ['elsewhere', 'signedOut', 'closed'] as const;

interface StandstillProps {
  attemptId: string;
  state: (typeof standstills)[number];
  unsent: number;
  onTakeOver: () => void;
}

export function standstillOf(state: AnswerState): StandstillProps['state'] | undefined {
  return standstills.find((one) => one === state);
}

/** Why the attempt cannot be worked on here just now, and how it goes on. */
export function Standstill({ attemptId, state, unsent, onTakeOver }: StandstillProps) {
  const { t } = useTranslation('quiz');
  const ways = {
    elsewhere: (
      <Button size="small" onClick={onTakeOver}>
        {t('standstill.elsewhere.action')}
      </Button>
    ),
    signedOut: (
      <ButtonLink size="small" href={paths.signIn(paths.attempt(attemptId))}>
        {t('standstill.signedOut.action')}
      </ButtonLink>
    ),
    closed: (
      <ButtonLink size="small" href={paths.attemptResult(attemptId)}>
        {t('standstill.closed.action')}
      </ButtonLink>
    ),
  };
  return (
    <div className={classes.standstill}>
      <Notice tone="warning" title={t(`standstill.${state}.title`)} action={ways[state]}>
        {t(`standstill.${state}.text`)} {unsent > 0 && t('standstill.unsent', { count: unsent })}
      </Notice>
    </div>
  );
}
