import { articlePath } from '../../contract/articlePath.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import type { Keywords } from '../lists/related/keywords.ts';
import type { Records } from '../store/records.ts';
import { scanFile } from './scanFile.ts';

/** How many are kept in memory: neighbours ask for the same articles. */
const cacheSize = 500;

/**
 * Reads articles as lists show them: from the store, or from their files where the store is damaged.
 *
 * @throws {Error} if a file changed after it was scanned
 */
export function itemReader(
  root: string,
  records: Records,
  publication: Publication,
): (entry: IndexedEntry) => ListItem {
  const recent = new Map<number, ListItem>();
  return ({ id, row, itemKey }) => {
    const known = recent.get(row);
    if (known) return known;
    const text = records.item(row, itemKey) ?? scanFile(root, articlePath(id), publication).item;
    if (text === '') throw new Error(`articles/${id} changed during the build. Build again.`);
    const item = JSON.parse(text) as ListItem;
    if (recent.size >= cacheSize) recent.clear();
    recent.set(row, item);
    return item;
  };
}

/** Reads the keywords of articles, in the same way. */
export function keywordReader(
  root: string,
  records: Records,
  publication: Publication,
): (entry: IndexedEntry) => Keywords {
  return ({ id, row }) =>
    records.keywords(row) ??
    scanFile(root, articlePath(id), publication).record.keywords ?? { words: [], keys: [] };
}
