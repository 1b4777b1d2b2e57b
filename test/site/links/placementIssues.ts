import type { BuiltPage } from '../builtPage.ts';
import { pageReferences, styleReferences } from './urlReferences.ts';

/** Where a site may stand, and the address at which a page is then read: hosts in a folder put a slash behind it. */
const placements: Record<string, { root: string; at(page: BuiltPage): string }> = {
  'at a host’s root': { root: 'https://a.invalid/', at: ({ address }) => (address ?? '/no/such').slice(1) },
  'in a folder': { root: 'https://a.invalid/folder/', at: ofFolder },
  'on IPFS': { root: 'https://a.invalid/ipfs/bafy/', at: ofFolder },
  'on a disk': { root: 'file:///home/reader/site/', at: ({ file }) => file },
};

function ofFolder({ address = '' }: BuiltPage): string {
  return `${address}/`.replace(/^\/+/, '');
}

/**
 * The references of a page that do not lead to a file of the site, as it is named, at every placement. The page of missing addresses
 * is asked for at a host's root alone: elsewhere its script leads it.
 *
 * @param files all of the site, below its root
 */
export function placementIssues(page: BuiltPage, files: ReadonlySet<string>): string[] {
  const styles = [...page.html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].flatMap(([, css = '']) =>
    styleReferences(css),
  );
  const own = [...pageReferences(page), ...styles].filter(({ address }) => !/^(?:[a-z]+:|#|$)/.test(address));
  return Object.entries(placements).flatMap(([name, { root, at }]) => {
    if (page.address === undefined && name !== 'at a host’s root') return [];
    const here = new URL(at(page), root);
    return own.flatMap(({ from, address }) => {
      const { href } = new URL(address, here);
      const file = href.startsWith(root) ? href.slice(root.length).replace(/[?#].*$/, '') : undefined;
      return !address.startsWith('/') && file !== undefined && files.has(file)
        ? []
        : [`${from} ${address} is no file of the site ${name}`];
    });
  });
}
