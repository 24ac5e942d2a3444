import classes from './Progress.module.css';

interface ProgressBarProps {
  done: number;
  total: number;
  /** What it is the progress of. */
  label: string;
  /** Shown after the bar, such as "7/12 mục". */
  words?: string;
}

/** How much of a known whole is done. */
export function ProgressBar({ done, total, label, words }: ProgressBarProps) {
  const percent = total === 0 ? 0 : Math.min(100, (done / total) * 100);
  return (
    <span className={classes.barLine}>
      <span
        className={classes.bar}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
      >
        <span
          className={classes.fill}
          data-complete={percent >= 100 || undefined}
          style={{ width: `${percent}%` }}
        />
      </span>
      {words !== undefined && (
        <span className={classes.words} aria-hidden>
          {words}
        </span>
      )}
    </span>
  );
}
