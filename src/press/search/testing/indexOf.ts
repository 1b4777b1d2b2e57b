import type { Article } from '../../../contract/articleSchema.ts';
import { searchFiles, termOf } from '../../../contract/search/indexFiles.ts';
import { type SearchManifest, searchVersion } from '../../../contract/search/searchIndex.ts';
import type { SearchFiles } from '../../../find/searchTypes.ts';
import { filterKey } from '../../../language/search/termKey.ts';
import { slugOf } from '../../../language/slug.ts';
import { keyOf } from '../../system/keyOf.ts';
import { addLibraryStemmers } from '../libraryStemmers.ts';
import { searchRun } from '../searchRun.ts';
import { segmentFiles } from '../segmentFiles.ts';

/** An index in memory, and what is asked of it. */
export interface MemoryIndex extends SearchFiles {
  files: Map<string, Uint8Array>;
  manifest: SearchManifest;
  /** The paths that were read, in order. */
  asked: string[];
}

/**
 * An index of articles, one list a segment.
 *
 * @param gone by segment: the documents that are no longer there, counted from the oldest
 */
export function indexOf(lists: readonly Article[][], gone: readonly number[][] = []): MemoryIndex {
  addLibraryStemmers();
  const files = new Map<string, Uint8Array>();
  const languages: Record<string, string> = {};
  const segments = lists.map((list, at) => {
    const articles = list.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    const name = keyOf(articles);
    const run = searchRun(
      articles.map((article) => {
        const section = article.language.startsWith('fa')
          ? 'dari'
          : article.language === 'ps'
            ? 'pashto'
            : 'european';
        languages[article.language] = section;
        return { article, section, filters: filtersOf(article, section) };
      }),
    );
    const { terms, documents: shown } = run;
    const runs = [{ terms, first: 0, documents: shown.length, shown }];
    for (const [path, data] of segmentFiles(name, runs)) files.set(path, data);
    return { name, documents: articles.length, gone: gone[at] ?? [] };
  });
  const articles = segments.reduce((sum, one) => sum + one.documents - one.gone.length, 0);
  const manifest: SearchManifest = { version: searchVersion, articles, languages, segments };
  files.set(searchFiles.manifest, Buffer.from(JSON.stringify(manifest)));
  const asked: string[] = [];
  return {
    files,
    manifest,
    asked,
    async read(path, signal) {
      signal?.throwIfAborted();
      asked.push(path);
      const found = files.get(path);
      if (!found) throw new Error(`${path} is missing`);
      return found;
    },
  };
}

function filtersOf({ language, authors, source }: Article, section: string): string[] {
  return [
    termOf(filterKey('in'), section),
    termOf(filterKey('in'), language),
    ...authors.map((name) => termOf(filterKey('author'), slugOf(name))),
    ...(source ? [termOf(filterKey('source'), slugOf(source.name))] : []),
  ];
}
