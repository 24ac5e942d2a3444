import { useEffect, useRef } from 'react';
import { formatNumber } from '@/shared/lib/dates';
import { Link } from '../Link/Link';
import classes from './TabLinks.module.css';

interface TabLinksProps {
  label: string;
  tabs: readonly { href: string; label: string; count?: number; current: boolean }[];
}

/** Neighbouring pages as tabs; each has its own address, so Back and bookmarks work. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  const row = useRef<HTMLElement>(null);
  const current = tabs.find((tab) => tab.current)?.href;
  // The row scrolls on a phone; where we are must not be hidden at its end.
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && tab) row.current.scrollLeft = tab.offsetLeft - row.current.offsetLeft - 48;
  }, [current]);
  if (tabs.length === 0) return null;
  return (
    <nav ref={row} aria-label={label} className={classes.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          className={classes.tab}
          aria-current={tab.current ? 'page' : undefined}
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className={classes.count}>{formatNumber(tab.count)}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
