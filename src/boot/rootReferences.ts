import { ownPath } from './ownPath.ts';

/**
 * Makes the built page's relative references absolute paths, and its links to pages such as the reader writes them. To be called before
 * the address changes: afterwards they would lead elsewhere. Fonts, code and the style of paper, which have a medium, have been asked for.
 */
export function rootReferences(): void {
  const written = document.querySelectorAll<HTMLAnchorElement | HTMLImageElement>(
    '[href^="."]:not([media]),[src^="."]',
  );
  for (const element of written) {
    const { pathname, search, hash } = new URL('src' in element ? element.src : element.href);
    const own = ownPath(pathname) + search + hash;
    if ('src' in element) element.src = own;
    else element.href = own;
  }
}
