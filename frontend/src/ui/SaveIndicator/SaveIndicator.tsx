import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '@/shared/lib/dates';
import type { SaveState } from '@/shared/lib/savingDesk';
import classes from './SaveIndicator.module.css';

const icons = {
  SAVED: IconCloudCheck,
  UNSAVED: IconCloudUp,
  SAVING: IconCloudUp,
  WAITING: IconCloudOff,
  REFUSED: IconAlertTriangle,
  CONFLICT: IconAlertTriangle,
};

/** Whether the work is safe, always in sight. */
export function SaveIndicator({ save }: { save: SaveState<unknown> }) {
  const { t } = useTranslation('ui');
  const Icon = icons[save.kind];
  const words = {
    SAVED: () => t('save.saved', { time: save.kind === 'SAVED' ? formatTime(save.at) : '' }),
    UNSAVED: () => t('save.unsaved'),
    SAVING: () => t('save.saving'),
    WAITING: () => t('save.waiting'),
    REFUSED: () => t('save.refused'),
    CONFLICT: () => t('save.conflict'),
  }[save.kind]();
  return (
    <span className={classes.indicator} data-kind={save.kind} role="status">
      <Icon aria-hidden />
      {words}
    </span>
  );
}
