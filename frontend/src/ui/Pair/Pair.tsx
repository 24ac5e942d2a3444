import type { ReactNode } from 'react';
import classes from './Pair.module.css';

/** Fields side by side where there is room, their controls in one line however long the words above them are. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={classes.pair}>{children}</div>;
}
