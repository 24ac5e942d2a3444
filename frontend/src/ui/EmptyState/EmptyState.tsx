import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  icon: ReactNode;
  title: ReactNode;
  /** Why there is nothing here. */
  children: ReactNode;
  /** The one thing to do about it. */
  action?: ReactNode;
}

/** Stands where a list would be: says why it is empty, and offers one way on. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <p className={classes.title}>{title}</p>
      <p className={classes.why}>{children}</p>
      {action}
    </div>
  );
}
