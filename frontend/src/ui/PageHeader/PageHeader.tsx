import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '../Breadcrumbs/Breadcrumbs';
import { Unbroken } from '../Unbroken/Unbroken';
import { DocumentTitle } from './DocumentTitle';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  /** Also the end of the breadcrumb and the browser's title. */
  title: string;
  /** A part of the title that stays in one piece, such as a number. */
  unbroken?: string;
  /** The pages above this one, from the top. */
  above?: readonly Crumb[];
  lead?: ReactNode;
  actions?: ReactNode;
  /** Beside the title, such as a status badge. */
  badge?: ReactNode;
}

export function PageHeader({ title, unbroken, above, lead, actions, badge }: PageHeaderProps) {
  return (
    <div className={classes.header}>
      <DocumentTitle title={title} />
      {above !== undefined && <Breadcrumbs above={above} here={title} />}
      <div className={classes.line}>
        <div className={classes.words}>
          <div className={classes.title}>
            <h1>
              <Unbroken part={unbroken}>{title}</Unbroken>
            </h1>
            {badge}
          </div>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
