import type { Page } from '@playwright/test';
import type { LibraryData } from '../../src/library/libraryData.ts';

type Store = 'articles' | 'saved' | 'pictures' | 'packs' | 'places';

/** All that a store of the library holds in this browser. To open a library that is not there would make one: then it is nothing. */
export function keptIn<Name extends Store>(page: Page, store: Name): Promise<LibraryData[Name]['value'][]> {
  return page.evaluate(async (name) => {
    const databases = await indexedDB.databases();
    if (!databases.some((database) => database.name === 'aa-aa.library')) return [];
    return new Promise<LibraryData[Name]['value'][]>((resolve, reject) => {
      const opening = indexedDB.open('aa-aa.library');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result);
        };
      };
    });
  }, store as Name);
}
