/**
 * Where a page's reference leads, as an address or a file below the site's root: `/articles/x`, `/content/images/a.png`.
 *
 * @param address the page's, at a host's root
 */
export function leadsTo(reference = '', address = '/'): string {
  const { pathname, search, hash } = new URL(reference, `https://site.invalid${address}`);
  return (pathname.replace(/\/index\.html$/, '') || '/') + search + hash;
}
