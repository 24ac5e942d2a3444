import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProgressJournal, SaveState } from './journal';
import { useSaveState } from './useJournal';
import classes from './SaveSign.module.css';

const icons: Record<SaveState, typeof IconCircleCheck> = {
  saved: IconCircleCheck,
  saving: IconRefresh,
  waiting: IconCloudOff,
  refused: IconAlertTriangle,
};

/** Always tells whether what was done is safe on the server. */
export function SaveSign({ journal }: { journal: ProgressJournal }) {
  const { t } = useTranslation('lesson-player');
  const state = useSaveState(journal);
  const Icon = icons[state];
  return (
    <p className={classes.sign} data-state={state} role="status">
      <Icon aria-hidden />
      {t(`save.${state}`)}
    </p>
  );
}
