/**
 * The root of a site by the address of a file in its `assets/`: a path. Doubled slashes, which a host may take for one, are one: a path that
 * begins with two would be another host.
 */
export const rootOf = (code: string): string => new URL('..', code).pathname.replace(/\/+/g, '/');

/**
 * The path that the site stands at, with a slash at both ends: `/`, or `/folder/`. Every address of a file of the site begins with it.
 * In a browser it is found by the code's own address, a file in `assets/`; the press renders for `/`, and development serves there.
 */
export const siteRoot: string = import.meta.env.SSR || import.meta.env.DEV ? '/' : rootOf(import.meta.url);
