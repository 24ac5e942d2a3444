import type { ReactNode } from 'react';
import classes from './Totals.module.css';

export interface Total {
  key: string;
  icon: ReactNode;
  term: string;
  value: string;
  /** What the figure counts, in a few words. */
  what: string;
  /** Takes a whole line where the screen is narrow. */
  wide?: boolean;
}

/** The few figures people ask for first. */
export function Totals({ totals }: { totals: readonly Total[] }) {
  return (
    <dl className={classes.totals}>
      {totals.map(({ key, icon, term, value, what, wide }) => (
        <div key={key} className={classes.total} data-wide={wide || undefined}>
          <dt>
            {icon}
            {term}
          </dt>
          <dd>{value}</dd>
          <dd className={classes.what}>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
