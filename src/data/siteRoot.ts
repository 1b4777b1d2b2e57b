/**
 * The path that the site stands at, with a slash at both ends: `/`, or `/folder/`. Every address of a file of the site begins with it.
 * In a browser it is found by the code's own address, a file in `assets/`; the press renders for `/`, and development serves there.
 */
export const siteRoot: string =
  import.meta.env.SSR || import.meta.env.DEV
    ? '/'
    : new URL(/* @vite-ignore */ '..', import.meta.url).pathname;
