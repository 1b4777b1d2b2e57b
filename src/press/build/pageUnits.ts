import type { Archive } from '../../contract/listSchema.ts';
import type { IndexedEntry } from '../archive/entry.ts';
import type { Preview } from '../head/headPage.ts';
import { addresses, type PrintedAddress } from '../lists/addresses.ts';
import { keyOf } from '../system/keyOf.ts';
import type { ContentKeys } from './contentKeys.ts';
import type { Unit } from './unit.ts';

/** What the pages are made from. */
export interface PageInputs {
  /** Names what every page depends on: the reader, the publication. */
  site: string;
  archive: Archive;
  entries: readonly IndexedEntry[];
  keys: ContentKeys;
  previewFor(address: string): Preview;
}

/** Every address of the publication as a page, `404.html` last. */
export function* pageUnits({ site, archive, entries, keys, previewFor }: PageInputs): Generator<Unit> {
  const page = ({ address, lean, often }: PrintedAddress, path: string): Unit => {
    const preview = previewFor(address);
    return {
      path,
      key: (inputs) =>
        keyOf(
          site,
          address,
          lean,
          often,
          preview,
          inputs.map((input) => [input, keys.of(input)]),
        ),
      task: () => ({ kind: 'page', path, address, lean, often, preview }),
    };
  };
  for (const printed of addresses(archive, entries)) {
    yield page(printed, `${printed.address.slice(1)}/index.html`.replace(/^\//, ''));
  }
  yield page({ address: '/404', lean: false, often: true }, '404.html');
}
