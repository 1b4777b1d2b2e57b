/** A page by its address, a file by its path below the base; undefined where the site can have nothing. */
export type RequestTarget = { address: string } | { file: string } | undefined;

/** Addresses are ASCII (design 2.3): a segment of another form is nobody's, and no way round into the archive. */
const plain = /^[\w-]+$/;
const extension = /\.[a-z0-9]+$/i;

/**
 * What a request is for. As on a static host an address is its folder's page: with or without a slash at its end, with
 * `index.html`, with doubled slashes; a query changes nothing. What has an extension is a file.
 *
 * @param url the request's, absolute
 * @param base the path that the site lies below, with a slash at both ends
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
