import type { ReactNode } from 'react';
import { DocumentTitle } from '../PageHeader/DocumentTitle';
import classes from './MessagePage.module.css';

interface MessagePageProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  action: ReactNode;
}

/** A page whose whole content is one message and one thing to do about it. */
export function MessagePage({ icon, title, children, action }: MessagePageProps) {
  return (
    <div className={classes.page}>
      <DocumentTitle title={title} />
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <h1>{title}</h1>
      <p className={classes.words}>{children}</p>
      {action}
    </div>
  );
}
