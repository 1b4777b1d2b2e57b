import { cachePolicy } from '../hosting/cachePolicy.ts';
import { mediaType } from '../hosting/mediaTypes.ts';

/**
 * The media type and cache headers of a file, from the tables that the static hosts follow, and for the CDN a line of
 * its own (RFC 9213). `s-maxage` would forbid serving the older page while the new one is fetched.
 *
 * @param path below `dist/`; a page is named by its file: `about/index.html`
 * @param cdnPolicy the policy for a CDN; by default the browsers' own
 */
export function fileHeaders(path: string, cdnPolicy?: string): Record<string, string> {
  return {
    'Content-Type': mediaType(path),
    'Cache-Control': cachePolicy(path),
    ...(cdnPolicy !== undefined && { 'CDN-Cache-Control': cdnPolicy }),
  };
}

/** A page that the CDN may keep this long, serve for a day while it fetches the new one, and for a week if it cannot. */
export function cdnPage(seconds: number): string {
  return `max-age=${seconds}, stale-while-revalidate=86400, stale-if-error=604800`;
}

/** «Not found» for a minute: it is not rendered for each request, and an article published there appears soon. */
export const cdnNotFound = 'max-age=60';

/** Whether the client has the answer already (RFC 9110, 13.1.2, weak comparison). */
export function matchesEtag(request: Request, etag: string): boolean {
  const held = request.headers.get('if-none-match');
  if (!held) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return held.trim() === '*' || held.split(',').some((tag) => opaque(tag) === opaque(etag));
}
