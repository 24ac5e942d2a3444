import { createContext, use, type MouseEvent } from 'react';

export interface Navigation {
  /** Goes to an address inside the application without reloading it. */
  go: (href: string) => void;
  /** Fetches ahead what the address will need. */
  prepare: (href: string) => void;
}

/** Given by the application, so that ui components link without knowing a router. */
export const NavigationContext = createContext<Navigation>({
  go: (href) => window.location.assign(href),
  prepare: () => undefined,
});

/** Properties that make any anchor a link of the application, still usable with every browser habit. */
export function useAnchor(href: string) {
  const { go, prepare } = use(NavigationContext);
  const inside = href.startsWith('/') && !href.startsWith('/api/') && !href.startsWith('/media/');
  return {
    href,
    onMouseEnter: inside ? () => prepare(href) : undefined,
    onClick: (event: MouseEvent) => {
      if (!inside || event.defaultPrevented || !isPlainClick(event)) return;
      event.preventDefault();
      go(href);
    },
  };
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
