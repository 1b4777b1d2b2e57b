/** A page by its address, or a file by its path below the base; undefined for what cannot be part of the site. */
export type RequestTarget = { address: string } | { file: string } | undefined;

/** Addresses are ASCII (docs/contract.md): no other segment exists, and none can lead out of the archive. */
const plain = /^[\w-]+$/;
const extension = /\.[a-z0-9]+$/i;

/**
 * What a request is for. As on a static host, an address is its folder's page: with or without a trailing slash, with
 * `index.html`, with doubled slashes; a query changes nothing. A path with an extension is a file.
 *
 * @param url the request's, absolute
 * @param base the base path of the site, with a slash at both ends
 */
export function requestTarget(url: string, base: string): RequestTarget {
  const path = decoded(new URL(url).pathname);
  if (!path?.startsWith(base)) return undefined;
  const segments = path
    .slice(base.length)
    .split('/')
    .filter((segment) => segment !== '');
  if (segments.at(-1) === 'index.html') segments.pop();
  if (segments.some((segment) => segment === '.' || segment === '..')) return undefined;
  if (extension.test(segments.at(-1) ?? '')) return { file: segments.map(encodeURIComponent).join('/') };
  return segments.every((segment) => plain.test(segment)) ? { address: `/${segments.join('/')}` } : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
