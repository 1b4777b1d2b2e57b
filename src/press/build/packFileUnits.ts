import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { type Pack, packedFiles, packManifestFile } from '../packs/packsByList.ts';
import type { SiteFolders } from './siteFolders.ts';
import { textUnit } from './siteUnits.ts';
import { type Unit, unit } from './unit.ts';

type Packs = ReadonlyMap<string, readonly Pack<IndexedEntry>[]>;

/** Every pack file; its path names what is in it. */
export function* packUnits(packs: Packs): Generator<Unit> {
  for (const pack of [...packs.values()].flat()) {
    const { path } = pack;
    yield unit(path, path, () => ({ kind: 'pack', path, files: packedFiles(pack) }));
  }
}

/** The files that name each list's packs and how large they are: made when the packs are written. */
export function* packManifestUnits(packs: Packs, { stage, site }: SiteFolders): Generator<Unit> {
  const bytesOf = (path: string) => {
    const forms = [`${path}.br`, path].flatMap((form) => [join(stage, form), join(site, form)]);
    const sizes = forms.map((file) => statSync(file, { throwIfNoEntry: false })?.size);
    return sizes.find((size) => size !== undefined) ?? 0;
  };
  for (const [list, members] of packs) {
    const [path, text] = packManifestFile(list, members, bytesOf);
    yield textUnit(path, text);
  }
}
