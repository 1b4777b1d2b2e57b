import type { IDBPTransaction } from 'idb';
import type { LibraryData } from './libraryData.ts';
import { picturePaths } from './picturePaths.ts';

type Writing = IDBPTransaction<LibraryData, ('articles' | 'packs' | 'saved' | 'pictures')[], 'readwrite'>;

/**
 * Deletes the pictures of articles that are no longer kept, but those that a saved entry or another kept article shows. A pack brings
 * none; a file that was carried here may have.
 *
 * @param transaction the one that has deleted the articles
 * @param removed their texts
 */
export async function removeLoosePictures(transaction: Writing, removed: readonly string[]): Promise<void> {
  const pictures = transaction.objectStore('pictures');
  const there = await pictures.getAllKeys();
  if (there.length === 0 || removed.length === 0) return;
  const shown = new Set(removed.flatMap(picturesOf));
  const loose = new Set(there.filter((src) => shown.has(src)));
  const keep = (sources: readonly string[]) => {
    for (const src of sources) loose.delete(src);
  };
  for (const { pictures: own = [] } of await transaction.objectStore('saved').getAll()) keep(own);
  if (loose.size === 0) return;
  // One after the other: a thousand of them need not be in memory at once.
  for await (const { value } of transaction.objectStore('articles')) keep(picturesOf(value.text));
  await Promise.all([...loose].map((src) => pictures.delete(src)));
}

/** A text that is damaged shows none, and must not stand in the way of removing it. */
function picturesOf(text: string): string[] {
  try {
    return picturePaths(JSON.parse(text));
  } catch {
    return [];
  }
}
