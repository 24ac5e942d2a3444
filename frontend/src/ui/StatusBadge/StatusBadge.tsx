import type { ReactNode } from 'react';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
} from '@tabler/icons-react';
import classes from './StatusBadge.module.css';

export type StatusTone = 'success' | 'info' | 'warning' | 'danger' | 'neutral';

const icons = {
  success: IconCircleCheck,
  info: IconClock,
  warning: IconAlertTriangle,
  danger: IconCircleX,
  neutral: IconCircleDashed,
};

interface StatusBadgeProps {
  tone: StatusTone;
  /** In place of the picture that goes with the tone. */
  icon?: ReactNode;
  children: ReactNode;
}

/** A state in one or two words; its picture differs too, so that nothing hangs on the colour. */
export function StatusBadge({ tone, icon, children }: StatusBadgeProps) {
  const Icon = icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      {icon ?? <Icon aria-hidden />}
      {children}
    </span>
  );
}
