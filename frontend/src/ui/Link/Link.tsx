import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { useAnchor } from './navigation';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick'> {
  href: string;
  children: ReactNode;
  onClick?: () => void;
}

/** A link: inside the application it does not reload the page, elsewhere it is an ordinary one. */
export function Link({ href, children, onClick, ...rest }: LinkProps) {
  const anchor = useAnchor(href);
  return (
    <a
      {...rest}
      {...anchor}
      onClick={(event) => {
        onClick?.();
        anchor.onClick(event);
      }}
    >
      {children}
    </a>
  );
}
