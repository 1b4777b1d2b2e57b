import { terminalName } from '../system/terminalText.ts';

/**
 * A warning where a site is built for another path than its publication's address has: canonical addresses, feeds and
 * sitemaps name the origin. It is no error, for a mirror may well be elsewhere.
 *
 * @param origin the publication's
 * @param base the path that the site is built for, with a slash at both ends
 */
export function baseWarning(origin: string, base: string): string | undefined {
  const path = URL.parse(origin)?.pathname.replace(/\/*$/, '/');
  if (path === undefined || path === base) return undefined;
  return `! The site is built for the path ${terminalName(base)} (--base), but the origin in publication.json is ${terminalName(origin)}, and every canonical address, feed and sitemap will begin with that: right for a mirror; otherwise change one of the two.`;
}
