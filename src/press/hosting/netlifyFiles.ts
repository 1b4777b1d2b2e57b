import { keptPages } from '../../contract/keptPages.ts';
import { allKinds, listAddress, listKey, listKinds, namedKinds, rowOfKind } from '../../contract/lists.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { cachePolicies } from './cachePolicy.ts';
import { normalizedBase } from './hostingSite.ts';
import { namedMediaTypes } from './mediaTypes.ts';
import { sharedHeaders } from './securityHeaders.ts';

/** The files that static hosts read: other servers keep them to themselves. */
export const hostFiles = ['_headers', '_redirects'];

/** Addresses for which the host's own rule is right: revalidated each time, so new at once after publishing. */
const hostsOwn = /^(?:404\.html|content\/\*|content\/articles\/\*|\*)$/;

/**
 * The `_headers` file of Cloudflare Pages, Netlify and hosts that read the same. If several blocks match an address, such
 * a host joins the values of a header, so no two blocks that can match one address set the same header; pages and lists
 * keep the host's own `max-age=0, must-revalidate`.
 */
export function netlifyHeaders(headers: Record<string, string>, base = '/'): string {
  const prefix = normalizedBase(base);
  const blocks: [path: string, headers: Record<string, string>][] = [
    [`${prefix}*`, headers],
    [`${prefix}content/*`, sharedHeaders],
  ];
  for (const [pattern, policy] of cachePolicies) {
    if (!hostsOwn.test(pattern)) blocks.push([prefix + pattern, { 'Cache-Control': policy }]);
  }
  for (const [pattern, type] of namedMediaTypes) {
    // `/*/feed.json` would also match `/content/lists/…/feed.json`, which does not exist: lists are numbered.
    blocks.push([prefix + pattern, { 'Content-Type': type }]);
  }
  return blocks.map(([path, lines]) => `${[path, ...headerLines(lines)].join('\n')}\n`).join('\n');
}

/** Cloudflare refuses lines above 2,000 characters and files above 100 blocks; we are far below both. */
function headerLines(headers: Record<string, string>): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}

/**
 * The `_redirects` file: addresses have no trailing slash, and a host that would redirect them to one with a slash
 * sends the page at once (status 200); in a folder it redirects, because a page's references climb by that slash. Only patterns that match no feed and no file are listed.
 *
 * @param about addresses below `/about` that have a page
 * @param publication each of its standing lists is named, so that `feed.json` is not taken for one
 */
export function netlifyRedirects(publication: Publication, about: readonly string[], base = '/'): string {
  const prefix = normalizedBase(base);
  const lists = allKinds
    .map(rowOfKind)
    .flatMap((row) =>
      row.standing
        ? row.standing(publication).map((list) => listAddress(listKey(list)).slice(1))
        : [row.path],
    );
  const indexes = namedKinds.map((kind) => listKinds[kind].index.path);
  const single = ['about', 'search', 'archive', 'archive/:year', ...keptPages];
  const below = about.map((address) => address.slice(1));
  const fixed = [...single, ...below, ...indexes, ...lists.filter((list) => list !== '')];
  const patterns = ['articles/:id', ...lists.map((list) => `${list}/page/:page`.replace(/^\//, ''))];
  const status = prefix === '/' ? 200 : 301;
  return `${[...fixed, ...patterns].map((path) => `${prefix}${path} ${prefix}${path}/ ${status}`).join('\n')}\n`;
}
