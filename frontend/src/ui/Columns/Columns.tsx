import type { ReactNode } from 'react';
import classes from './Columns.module.css';

/** Its children side by side where there is room, one below the other where there is not. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={classes.columns}>{children}</div>;
}
