import { posix } from 'node:path';

/** A place of the site that a reference leads to. */
export interface SitePlace {
  /** Below the site’s root, as its pages are known: without `index.html`, and without a slash at its end. */
  address: string;
  /** The query and the fragment, with their signs. */
  search: string;
  hash: string;
  /** Whether it was written with the publication’s own address. */
  isWhole: boolean;
}

/** What links of a bundle may lead to. */
export interface ReferenceTargets {
  /** The publication’s own address: what is below it is the site’s. */
  origin: string;
  /** The file in the bundle by an address of the site; undefined for what is not in it. */
  fileOf(address: string): string | undefined;
}

/** A link as a page of the bundle writes it. */
export interface BundleReference {
  /** Relative to the page, or absolute where it leads out of the bundle. */
  href: string;
  /** Whether it leads out of the bundle, to the web. */
  isOutside: boolean;
}

/** The origin of the site’s own addresses while they are resolved; no site can have it (RFC 6761). */
const here = 'http://site.invalid';

/**
 * The place of the site that a reference leads to; undefined for one that leads elsewhere or is no address.
 *
 * @param reference as it is written: whole, from the site’s root or relative, with or without `index.html`
 * @param at the address of the page, or of the file with its extension, that it is written in
 * @param origin the publication’s own address
 */
export function sitePlace(reference: string, at: string, origin: string): SitePlace | undefined {
  const url = resolved(reference, at);
  if (!url) return undefined;
  const isWhole = url.origin !== here;
  if (isWhole && !(url.href.startsWith(origin) && /^(?:[/?#]|$)/.test(url.href.slice(origin.length))))
    return undefined;
  const { pathname, search, hash } = isWhole ? new URL(here + url.href.slice(origin.length)) : url;
  const path = decoded(pathname)
    .replace(/\/index\.html$/, '/')
    .replace(/\/+$/, '');
  return { address: path === '' ? '/' : path, search, hash, isWhole };
}

/**
 * Where a link of a built page leads to in the bundle: relative, to a file that is named, so that it needs no server. What is not in the
 * bundle is left to the publication’s own address.
 *
 * @param reference as in {@link sitePlace}
 * @param at the address of the page
 * @param file the page’s file in the bundle
 */
export function bundleReference(
  reference: string,
  at: string,
  file: string,
  { origin, fileOf }: ReferenceTargets,
): BundleReference {
  const place = sitePlace(reference, at, origin);
  if (!place) {
    const url = resolved(reference, at);
    return { href: url?.href ?? reference, isOutside: /^https?:$/.test(url?.protocol ?? '') };
  }
  const { address, search, hash, isWhole } = place;
  // The publication’s bare address is its name: it leads to the site itself. A query asks a server.
  const target = (isWhole && address === '/') || search !== '' ? undefined : fileOf(address);
  if (target === undefined) return { href: origin + encodeURI(address) + search + hash, isOutside: true };
  return {
    href: (hash !== '' && target === file ? '' : relativePath(file, target)) + hash,
    isOutside: false,
  };
}

/** The path from a file to another, as a URL writes it. */
export function relativePath(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/');
}

function resolved(reference: string, at: string): URL | undefined {
  const isFile = /\.\w+$/.test(at);
  return URL.parse(reference, here + (isFile || at.endsWith('/') ? at : `${at}/`)) ?? undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
