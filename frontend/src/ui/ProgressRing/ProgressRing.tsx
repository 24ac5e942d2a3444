import { formatNumber } from '@/shared/lib/dates';
import classes from './ProgressRing.module.css';

interface ProgressRingProps {
  /** From 0 to 100. */
  percent: number;
  /** What the share is of, for those who cannot see the ring. */
  label: string;
}

const radius = 26;
const round = 2 * Math.PI * radius;

/** A share as a ring with its number inside. */
export function ProgressRing({ percent, label }: ProgressRingProps) {
  const whole = Math.min(100, Math.max(0, Math.floor(percent)));
  return (
    <span
      className={classes.ring}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={whole}
    >
      <svg viewBox="0 0 64 64" aria-hidden>
        <circle className={classes.track} cx="32" cy="32" r={radius} />
        <circle
          className={classes.done}
          cx="32"
          cy="32"
          r={radius}
          strokeDasharray={`${(round * whole) / 100} ${round}`}
        />
      </svg>
      <span className={classes.number} aria-hidden>
        {formatNumber(whole)}%
      </span>
    </span>
  );
}
