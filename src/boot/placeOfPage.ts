/** Where a page stands: at the address it was built for, at another spelling of it, or elsewhere (an archived copy, a mirror in a folder). */
export type PlaceOfPage = 'own' | 'misspelt' | 'elsewhere';

/**
 * @param address the one that the page was built for, below the site's base
 * @param basename the base, with a slash at both ends
 * @param pathname where the browser has loaded it from
 */
export function placeOfPage(address: string, basename: string, pathname: string): PlaceOfPage {
  const own = basename + address.slice(1);
  if (tidy(pathname) !== tidy(own)) return 'elsewhere';
  return pathname.replace(/\/$/, '') === own.replace(/\/$/, '') ? 'own' : 'misspelt';
}

/** A path without doubled slashes, the name of a folder's page and a slash at its end. */
function tidy(path: string): string {
  return path
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '')
    .replace(/\/$/, '');
}

/** Puts a page's own address in the place of another spelling of it. */
export function showAddress(address: string): void {
  const { search, hash } = window.location;
  window.history.replaceState(window.history.state, '', address + search + hash);
}
