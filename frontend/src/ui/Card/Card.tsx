import { useId, type ReactNode } from 'react';
import classes from './Card.module.css';

interface CardProps {
  title?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Fills the card to its edges, for pictures and tables. */
  flush?: boolean;
  children: ReactNode;
}

/** A surface that holds what belongs together; with a title it is a region of the page. */
export function Card({ title, lead, actions, flush = false, children }: CardProps) {
  const id = useId();
  return (
    <section
      className={classes.card}
      data-flush={flush || undefined}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <div className={classes.head}>
          <div>
            <h2 id={id} className={classes.title}>
              {title}
            </h2>
            {lead !== undefined && <p className={classes.lead}>{lead}</p>}
          </div>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
