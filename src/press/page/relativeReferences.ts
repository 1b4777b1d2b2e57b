import { fontsFrom } from './sheetParts.ts';

/** An address of the site; never one of another host (`//`). Text and data have no bare quotes, so that this is found in tags alone. */
const inAttribute = / (href|src)="\/(?!\/)([^"]*)"/g;
/** The style of the fonts, which alone names files (pageTemplate.ts). */
export const fonts = /<style>[^<]*<\/style>/g;

/** A page's address with its query and place: its last segment has no dot, which every file's has. */
const page = /^([^?#]*\/)?([^/.?#]*)([?#].*)?$/;

/**
 * The way from a page to the site's root, such as `../../` for `/articles/x`. Pages are folders: a host's root, which may show them
 * without a slash at the end, is not climbed above.
 *
 * @param address the page's, below the root
 */
export function wayToRoot(address: string): string {
  return '../'.repeat(address.split('/').filter((segment) => segment !== '').length) || './';
}

/**
 * Makes the references of a page relative that were written for a site at `/`: to its files, and to its pages by their files' names, so
 * that the page works in a folder, from a disk, and on hosts that know no index pages.
 *
 * @param html a document of ours
 * @param root the way to the site's root, before each reference
 * @param own the address of the page itself, whose places are named without it
 */
export function relativeReferences(html: string, root: string, own?: string): string {
  return html
    .replace(inAttribute, (_, name, path) => ` ${name}="${referenceTo(path, root, own)}"`)
    .replace(fonts, (style) => fontsFrom(style, root));
}

function referenceTo(path: string, root: string, own: string | undefined): string {
  const [whole, folder = '', last = '', rest = ''] = page.exec(path) ?? [];
  if (whole === undefined) return root + path;
  const address = `/${folder}${last}`;
  if (address === own && rest.startsWith('#')) return rest;
  return `${root}${folder}${last && `${last}/`}index.html${rest}`;
}
