import type { ReactNode } from 'react';
import { Link, useHref } from 'react-router';

/** A link of the text: to a page by the router, to a file of the site by the browser, without a referrer outside. */
export function Anchor({ href, children }: { href: string; children: ReactNode }) {
  if (isFile(href)) return <FileLink href={href}>{children}</FileLink>;
  if (href.startsWith('/') || href.startsWith('#')) return <Link to={href}>{children}</Link>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

/** A file of this site, such as a feed or a picture: the last part of its path has a dot, which no page's address has. */
function isFile(href: string): boolean {
  return /^\/[^?#]*\.[^/?#]*(?:[?#]|$)/.test(href);
}

function FileLink({ href, children }: { href: string; children: ReactNode }) {
  return <a href={useHref(href)}>{children}</a>;
}
