import { ownPath } from './ownPath.ts';

/**
 * Makes the built page's relative references absolute paths, and its links to pages such as the reader writes them. To be called before
 * the address changes: afterwards they would lead elsewhere. Fonts, code and the style of paper, which have a
 * medium, have been asked for. A link that was pointed at before has its whole address from the start script.
 */
export function rootReferences(): void {
  const written = document.querySelectorAll<HTMLElement & Record<'src' | 'href', string>>(
    `[href^="."]:not([media]),[src^="."],a[href^="${location.origin}/"]`,
  );
  for (const element of written) {
    const name = 'src' in element ? 'src' : 'href';
    const { pathname, search, hash } = new URL(element[name]);
    element[name] = ownPath(pathname) + search + hash;
  }
}
