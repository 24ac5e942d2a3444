import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCloudOff,
  IconCloudUpload,
  IconRefresh,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AnswerState } from './answers';
import classes from './AttemptRoom.module.css';

const icons: Record<AnswerState, typeof IconCircleCheck> = {
  saved: IconCircleCheck,
  saving: IconRefresh,
  offline: IconCloudOff,
  waiting: IconCloudUpload,
  signedOut: IconAlertTriangle,
  elsewhere: IconAlertTriangle,
  closed: IconAlertTriangle,
};

/** Always tells whether what was given is safe on the server, and what is not yet. What changes with each answer is not read out. */
export function SaveSign({ state, unsent }: { state: AnswerState; unsent: number }) {
  const { t } = useTranslation('quiz');
  const Icon = icons[state];
  const calm = state === 'saving' || state === 'saved';
  return (
    <p
      className={classes.sign}
      data-state={state}
      role="status"
      aria-live={calm ? 'off' : 'polite'}
    >
      <Icon aria-hidden />
      {t(`save.${state}`, { count: unsent })}
    </p>
  );
}
