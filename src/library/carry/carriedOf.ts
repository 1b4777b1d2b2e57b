import { inLibrary } from '../database.ts';
import type { KeptArticle, KeptFile, KeptPicture, SavedEntry } from '../libraryData.ts';
import { picturePaths } from '../picturePaths.ts';
import { isRecording } from '../saved/fetchFile.ts';
import type { CarriedArticle } from './carriedArticle.ts';

/** What of the library is carried: the saved list, or a list that was taken along, by its path. */
export type CarriedPart = 'saved' | { list: string };

/** What is to be carried of the library, newest first; each article is read when it is its turn. */
export interface Carried {
  count: number;
  ids: readonly string[];
  pack?: { list: string; extent: number | 'year'; at: number };
  articles: AsyncGenerator<CarriedArticle>;
}

/**
 * What the library holds of a part.
 *
 * @throws {LibraryError} if it can't be read
 */
export async function carriedOf(part: CarriedPart): Promise<Carried> {
  if (part === 'saved') {
    const entries = await inLibrary((library) => library.getAll('saved'));
    entries.sort((a, b) => b.at - a.at);
    return { count: entries.length, ids: entries.map(({ id }) => id), articles: savedArticles(entries) };
  }
  const pack = await inLibrary((library) => library.get('packs', part.list));
  const { list, extent, at, ids } = pack ?? { list: part.list, extent: 1, at: 0, ids: [] };
  return { count: ids.length, ids, pack: { list, extent, at }, articles: packArticles(ids) };
}

async function* savedArticles(entries: readonly SavedEntry[]): AsyncGenerator<CarriedArticle> {
  for (const { id, title, language, at, newer } of entries) {
    const saved = { at, ...(newer !== undefined && { newer }) };
    yield { id, title, language, saved, ...(await keptArticle(id)) };
  }
}

async function* packArticles(ids: readonly string[]): AsyncGenerator<CarriedArticle> {
  for (const id of ids) {
    const { text, pictures } = await keptArticle(id);
    if (text === undefined) continue;
    const { title, language } = JSON.parse(text) as Pick<CarriedArticle, 'title' | 'language'>;
    yield { id, title, language, text, pictures };
  }
}

/** An article with its pictures, as far as they are kept; a text that is damaged is as good as none. */
async function keptArticle(id: string): Promise<Pick<CarriedArticle, 'text' | 'pictures'>> {
  return inLibrary(async (library) => {
    const kept: KeptArticle | undefined = await library.get('articles', id);
    const paths = kept && pathsIn(kept.text);
    if (!paths) return { pictures: [] };
    const pictures = await Promise.all(paths.map((src) => library.get('pictures', src)));
    return { text: kept.text, pictures: pictures.filter(isPicture) };
  });
}

/** Whether a picture is kept, and is one: recordings are too large for a file that is carried by hand. */
function isPicture(kept: KeptFile | undefined): kept is KeptPicture {
  return kept !== undefined && 'bytes' in kept && !isRecording(kept.src);
}

/** The paths of the pictures of a kept text; undefined if it is no JSON. */
function pathsIn(text: string): string[] | undefined {
  try {
    return picturePaths(JSON.parse(text)).filter((src) => !isRecording(src));
  } catch {
    return undefined;
  }
}
