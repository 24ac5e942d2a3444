import { formatPercent } from '@/shared/lib/dates';
import classes from './Progress.module.css';

interface ProgressRingProps {
  percent: number;
  /** What it is the progress of. */
  label: string;
  size?: 'small' | 'medium' | 'large';
}

const radius = 16;
const around = 2 * Math.PI * radius;

/** How far somebody is, as a ring with the number inside. */
export function ProgressRing({ percent, label, size = 'medium' }: ProgressRingProps) {
  const done = Math.min(100, Math.max(0, percent));
  return (
    <span
      className={classes.ring}
      data-size={size}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(done)}
    >
      <svg viewBox="0 0 40 40" aria-hidden>
        <circle cx="20" cy="20" r={radius} className={classes.ground} />
        <circle
          cx="20"
          cy="20"
          r={radius}
          className={classes.done}
          data-complete={done >= 100 || undefined}
          strokeDasharray={`${((done / 100) * around).toFixed(2)} ${around.toFixed(2)}`}
          transform="rotate(-90 20 20)"
        />
      </svg>
      <span aria-hidden>{formatPercent(Math.floor(done))}</span>
    </span>
  );
}
