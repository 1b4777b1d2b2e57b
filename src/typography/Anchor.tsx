import type { ReactNode } from 'react';
import { PageLink } from './PageLink.tsx';

/** A link of the text: to a page, a file or a place of the site, or without a referrer outside. */
export function Anchor({ href, children }: { href: string; children: ReactNode }) {
  if (href.startsWith('/') || href.startsWith('#')) return <PageLink to={href}>{children}</PageLink>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
