import { matchesPattern, type PathPattern } from './pathPattern.ts';

const immutable = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400, stale-while-revalidate=604800';
const fiveMinutes = 'public, max-age=300, stale-while-revalidate=3600';

/** Revalidated each time, answered with 304 and no body if nothing has changed (RFC 9111, `no-cache`). */
export const revalidate = 'no-cache';

/**
 * How long each file may be cached without revalidation. The first matching pattern decides.
 *
 * Lists and `archive.json` are read together and must be of one release: they are revalidated each time. That includes
 * numbered lists: the name does not say which one is the newest, and a correction changes an old one.
 */
export const cachePolicies: [pattern: PathPattern, policy: string][] = [
  // An old worker would go on starting an old reader.
  ['worker.js', revalidate],
  ['packs/*', immutable],
  ['assets/*', immutable],
  ['cards/*', immutable],
  ['content/images/*', aDay],
  ['content/audio/*', aDay],
  ['content/qr/*', aDay],
  ['favicon.svg', aDay],
  ['404.html', revalidate],
  ['content/articles/*', fiveMinutes],
  ['content/search/*/*', immutable],
  ['content/*', revalidate],
  ['*', fiveMinutes],
];

/**
 * The `Cache-Control` of a file (RFC 9111, RFC 5861, RFC 8246).
 *
 * @param path below `dist/`, with forward slashes; a page is named by its file: `about/index.html`
 */
export function cachePolicy(path: string): string {
  return cachePolicies.find(([pattern]) => matchesPattern(pattern, path))?.[1] ?? revalidate;
}
