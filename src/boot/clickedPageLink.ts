/**
 * The link that a click follows to another page of the site in the same tab; undefined for a place in the page, a file (the last part
 * of its path has a dot, which no page's address has), and all else that is the browser's.
 *
 * @param basename the base path of the site, with a slash at both ends
 */
export function clickedPageLink(event: MouseEvent, basename: string): HTMLAnchorElement | undefined {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return undefined;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.target !== '' || link.origin !== window.location.origin) return undefined;
  const { pathname, search } = window.location;
  const isPlace = link.hash !== '' && link.pathname === pathname && link.search === search;
  const isPage = link.pathname.startsWith(basename) && !/\.[^/]*$/.test(link.pathname);
  return isPage && !isPlace ? link : undefined;
}
