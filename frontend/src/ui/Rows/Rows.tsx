import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import classes from './Rows.module.css';

/** A list without marks, a thin line between its rows. */
export function Rows(props: ComponentPropsWithoutRef<'ul'>) {
  return <ul {...props} className={classes.rows} />;
}

interface RowProps {
  /** How parts of different heights stand beside each other. */
  align?: 'center' | 'start' | 'baseline';
  children: ReactNode;
}

/** What a row holds stands side by side, and wraps where there is no room. */
export function Row({ align = 'center', children }: RowProps) {
  return (
    <li className={classes.row} data-align={align}>
      {children}
    </li>
  );
}
