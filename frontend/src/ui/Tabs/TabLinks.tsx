import { Link } from '../Link/Link';
import classes from './TabLinks.module.css';

interface TabLinksProps {
  label: string;
  tabs: readonly { href: string; label: string; count?: number; current: boolean }[];
}

/** Neighbouring pages as tabs; each has its own address, so Back and bookmarks work. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          className={classes.tab}
          aria-current={tab.current ? 'page' : undefined}
        >
          {tab.label}
          {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
