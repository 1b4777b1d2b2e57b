import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A link of the text: by the router inside the publication, without a referrer outside. */
export function Anchor({ href, children }: { href: string; children: ReactNode }) {
  if (href.startsWith('/') || href.startsWith('#')) return <Link to={href}>{children}</Link>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
