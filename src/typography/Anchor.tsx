import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A link of the text: inside the publication by the router, to the world with no word about where it came from. */
export function Anchor({ href, children }: { href: string; children: ReactNode }) {
  if (href.startsWith('/') || href.startsWith('#')) return <Link to={href}>{children}</Link>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
