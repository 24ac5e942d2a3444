import type { ReactNode } from 'react';
import classes from './Preview.module.css';

/** The outline at the left and the lesson beside it; on a phone the lesson comes first. */
export function PreviewLayout({ outline, children }: { outline: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.layout}>
      {outline}
      {children}
    </div>
  );
}
