import type { ComponentProps } from 'react';
import { useHref } from 'react-router';

/** A link below the site's base, or to a place in the page. It is plain: the reader takes the click (boot/travel.ts). */
export function PageLink({ to, ...attributes }: Omit<ComponentProps<'a'>, 'href'> & { to: string }) {
  return <a {...attributes} href={useHref(to)} />;
}
