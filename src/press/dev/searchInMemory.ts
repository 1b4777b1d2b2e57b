import type { Article } from '../../contract/articleSchema.ts';
import type { ListMembers } from '../../contract/derived/listMembers.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { searchFiles } from '../../contract/search/indexFiles.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { addLibraryStemmers } from '../search/libraryStemmers.ts';
import { searchPlan } from '../search/searchPlan.ts';
import { searchRun } from '../search/searchRun.ts';
import { segmentFiles } from '../search/segmentFiles.ts';

/** Nothing is remembered: each index is made anew. */
const noStore = { fact: () => undefined, setFact: () => {} };

/**
 * The search index of an archive, for development.
 *
 * @param items of the articles that are listed
 * @returns its files by their paths below `content/`
 */
export function searchInMemory(
  publication: Publication,
  articles: readonly Article[],
  items: readonly ListItem[],
  { slugs }: Pick<ListMembers<ListItem>, 'slugs'>,
): Map<string, Uint8Array> {
  addLibraryStemmers();
  const byId = new Map(articles.map((article) => [article.id, article]));
  const entries = items.map(
    (item) => ({ ...item, fileKey: item.id, itemKey: '' }) as unknown as IndexedEntry,
  );
  const { segments, manifest } = searchPlan('dev', noStore, publication, entries, { slugs });
  const files = new Map<string, Uint8Array>([
    [`search/${searchFiles.manifest}`, Buffer.from(JSON.stringify(manifest))],
  ]);
  for (const { name, runs } of segments) {
    let first = 0;
    const merged = runs('').map(({ articles: named }) => {
      const { terms, documents: shown } = searchRun(
        named.flatMap(({ id, ...facts }) => {
          const article = byId.get(id);
          return article ? [{ article, ...facts }] : [];
        }),
      );
      const run = { terms, first, documents: shown.length, shown };
      first += shown.length;
      return run;
    });
    for (const [path, data] of segmentFiles(name, merged)) files.set(`search/${path}`, data);
  }
  return files;
}
