import type { Derivation } from '../../contract/derived/derivation.ts';
import { deriveLists } from '../../contract/derived/deriveLists.ts';
import type { Archive } from '../../contract/listSchema.ts';
import { type PublicKey, trustFiles } from '../../contract/trust/trustFacts.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import type { ContentKeys } from './contentKeys.ts';
import { type Unit, unit } from './unit.ts';

/** What the reader fetches beside the articles: lists, each article's neighbours and versions, the counts, and what the publication tells of itself. */
export function* derivedUnits(
  derivation: Derivation<IndexedEntry>,
  archive: Archive,
  keys: ContentKeys,
  signedBy?: PublicKey,
): Generator<Unit> {
  for (const derived of deriveLists(derivation)) {
    yield json(derived.path, keys.ofDerived(derived), derived.json);
  }
  yield json('archive.json', keys.of('archive.json'), () => archive);
  for (const [path, content] of trustFiles(derivation.publication, signedBy))
    yield json(path, keys.ofFile(path, content), () => content);
}

function json(file: string, key: string, make: () => unknown): Unit {
  const path = `content/${file}`;
  return unit(path, key, () => ({ kind: 'text', files: [[path, JSON.stringify(make())]] }));
}
