import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Publication } from '../../contract/publicationSchema.ts';
import { isolateText } from '../../contract/text/isolateText.ts';
import { bundlePage, type PageStyle } from './bundlePage.ts';
import { appPages, type BundlePages, entryFile } from './bundlePages.ts';
import { bundleReference, relativePath, sitePlace } from './bundleReference.ts';
import { BundleStyles, type SiteStyle } from './bundleStyle.ts';
import { linkedPlaces } from './linkedPlaces.ts';

/** A file of a bundle by its path in it. */
export interface BundleFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Site {
  /** The built site. */
  dir: string;
  pages: BundlePages;
  publication: Publication;
  /** Whether pictures and recordings are in it. */
  pictures: boolean;
}

const icon = 'favicon.svg';
const fonts = 'assets/fonts/';
/** Where a site keeps what belongs to articles and to the style; its other files are the app’s. */
const assets = /^(?:content\/[\w-]+|assets\/fonts)\/(?!.*\.\.)[^?]*\.(?!html$|json$|js$)\w+$/;

/** The files of a bundle, the pages first, one at a time. */
export function* bundleFiles({ dir, pages, publication, pictures }: Site): Generator<BundleFile> {
  const { origin } = publication;
  const read = (path: string) => readFileSync(join(dir, path));
  const used = new Set<string>();
  /** A picture or font of the site, which is then in the bundle at the same path. */
  const assetOf = (address: string) => {
    const path = address.slice(1);
    if (!assets.test(path) || !existsSync(join(dir, path))) return undefined;
    if (!pictures && !path.startsWith(fonts)) return undefined;
    used.add(path);
    return path;
  };
  const fileOf = (address: string) => pages.files.get(address) ?? assetOf(address);
  const styles = new BundleStyles((reference, at) => {
    const place = sitePlace(reference, at, origin);
    return place && assetOf(place.address);
  }, letterhead(publication));
  /** The text of a style; one that the site does not have is none. */
  const styleAt = (style: PageStyle, page: string): SiteStyle[] => {
    if ('css' in style) return [{ css: style.css, at: page }];
    const at = sitePlace(style.href, page, origin)?.address ?? '';
    return at.endsWith('.css') && existsSync(join(dir, at)) ? [{ css: read(at).toString('utf8'), at }] : [];
  };

  const pageAt = (address: string) => read(join(address, 'index.html')).toString('utf8');
  /** How articles begin is told where one looks for something to read: at first, and in the newest of a section. */
  const isOpening = (address: string) =>
    address === pages.entry || /^\/sections(?:\/(?!page\/)[^/]+){1,2}$/.test(address);

  const linked = linkedPlaces(join(dir, 'content'));
  const made = new Set<string>();
  for (const [address, file] of pages.files) {
    // An address that shows what another does has no file of its own.
    if (made.has(file)) continue;
    made.add(file);
    const page = bundlePage(
      pageAt(address),
      {
        // Items of lists are not places of their own here.
        link: (reference) =>
          bundleReference(reference.replace(/#item-[^#]*$/, ''), address, file, { origin, fileOf }),
        isApp: (reference) => {
          const place = sitePlace(reference, address, origin);
          return place?.search === '' && appPages.has(place.address);
        },
        media: (reference) => {
          const { href, isOutside } = bundleReference(reference, address, file, { origin, fileOf: assetOf });
          return isOutside ? undefined : href;
        },
        style: (screen, paper) => {
          const [onScreen, onPaper] = [screen, paper].map((styles) =>
            styles.flatMap((style) => styleAt(style, address)),
          );
          return relativePath(file, styles.fileOf(onScreen ?? [], onPaper ?? []));
        },
        isShort: !isOpening(address),
        icon: relativePath(file, icon),
        isLinked: (block) => linked.has(`${basename(address)}#${block}`),
        isIndex: address === '/archive',
        isEntry: address === pages.entry,
        entry: relativePath(file, entryFile),
      },
      pages.joined.get(address)?.map(pageAt),
    );
    yield { path: file, bytes: Buffer.from(page) };
  }
  for (const [text, path] of styles.files) yield { path, bytes: Buffer.from(text) };
  for (const path of [`${fonts}LICENSES.txt`, icon]) if (existsSync(join(dir, path))) used.add(path);
  for (const path of [...used].sort()) yield { path, bytes: read(path) };
}

/** What stands above an article on paper: the name as on the letterhead, the monogram, and where the publication is. */
function letterhead({ name, monogram, website, email }: Publication): string[] {
  const [[language, text] = ['fa-AF', '']] = Object.entries(name);
  const addresses = [website, email].filter((one) => one !== undefined).map((one) => isolateText(one, 'en'));
  return [isolateText(text, language), isolateText(monogram, 'en'), addresses.join(' · ')];
}
