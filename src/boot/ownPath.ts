import { siteRoot } from '../data/siteRoot.ts';

/** A path as the reader writes it: without doubled slashes, the name of a folder's page, and a slash at its end but for the root's. */
export function ownPath(path: string): string {
  const tidy = path.replace(/\/+/g, '/').replace(/\/(?:index\.html)?$/, '');
  return `${tidy}/` === siteRoot ? siteRoot : tidy;
}

/** Puts a page's own address in the place of another spelling of it. */
export function showAddress(path: string): void {
  const { search, hash } = window.location;
  window.history.replaceState(window.history.state, '', path + search + hash);
}
