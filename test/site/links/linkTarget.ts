import { relative, sep } from 'node:path';
import { fileFor } from '../../../src/press/hosting/staticServer.ts';

/** Where an address leads: a file of the site with a fragment, another site, or nowhere. */
export type LinkTarget = { file: string; place: string } | 'elsewhere' | 'nowhere';

/** Resolves an address found at another address of the site. */
export type FollowLink = (address: string, at: string) => Promise<LinkTarget>;

/** The origin of addresses without one; any will do. */
const here = 'https://site.invalid';

/**
 * Follows addresses as a browser and a static host do (`staticServer.ts`).
 *
 * @param dist the served folder
 * @param base the base path, with slashes at both ends
 * @param origin the publication's: absolute addresses below it are the site's own
 */
export function followLinks(dist: string, base: string, origin: string): FollowLink {
  const known = new Map<string, Promise<string | undefined>>();
  const fileOf = (path: string) => {
    const asked =
      known.get(path) ??
      fileFor(dist, base, path).then((found) => found && relative(dist, found.path).replaceAll(sep, '/'));
    known.set(path, asked);
    return asked;
  };
  return async (address, at) => {
    const own = address === origin || address.startsWith(`${origin}/`);
    const local = own ? base + address.slice(origin.length).replace(/^\//, '') : address;
    if (!URL.canParse(local, here + at)) return 'nowhere';
    const { origin: site, protocol, pathname, hash } = new URL(local, here + at);
    if (site !== here) return /^(?:https?|mailto):$/.test(protocol) ? 'elsewhere' : 'nowhere';
    const file = await fileOf(pathname);
    return file === undefined ? 'nowhere' : { file, place: decodeURIComponent(hash.slice(1)) };
  };
}
