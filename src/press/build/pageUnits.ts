import type { ListMembers } from '../../contract/derived/listMembers.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import type { PreviewImage } from '../head/headPage.ts';
import { type SitePage, sitePages } from '../lists/sitePages.ts';
import { keyOf } from '../system/keyOf.ts';
import type { ContentKeys } from './contentKeys.ts';
import type { Unit } from './unit.ts';

/** What the pages are built from. */
export interface PageInputs {
  /** The key of what every page depends on: the reader, the publication. */
  site: string;
  lists: ListMembers['lists'];
  entries: readonly IndexedEntry[];
  /** Addresses below `/about` that have a page. */
  about: readonly string[];
  keys: ContentKeys;
  previewFor(address: string): PreviewImage;
}

/** How many pages `pageUnits` gives. */
export function countPages({
  lists,
  entries,
  about,
}: Pick<PageInputs, 'lists' | 'entries' | 'about'>): number {
  return [...sitePages(lists, entries, about)].length + 1;
}

/** Every address of the publication as a page, `404.html` last. */
export function* pageUnits({ site, lists, entries, about, keys, previewFor }: PageInputs): Generator<Unit> {
  const page = ({ address, withoutCounts, popular }: SitePage, path: string): Unit => {
    const preview = previewFor(address);
    return {
      path,
      key: (inputs) =>
        keyOf(
          site,
          address,
          withoutCounts,
          popular,
          preview,
          inputs.map((input) => [input, keys.of(input)]),
        ),
      task: () => ({ kind: 'page', path, address, withoutCounts, popular, preview }),
    };
  };
  for (const built of sitePages(lists, entries, about)) {
    yield page(built, `${built.address.slice(1)}/index.html`.replace(/^\//, ''));
  }
  yield page({ address: '/404', withoutCounts: false, popular: true }, '404.html');
}
