import { inLibrary } from '../database.ts';
import { announceChange } from '../libraryChanges.ts';
import type { KeptPack } from '../libraryData.ts';
import type { CheckedArticle } from './readArticle.ts';

/** The packs that are kept. @throws {LibraryError} */
export function keptPacks(): Promise<KeptPack[]> {
  return inLibrary((library) => library.getAll('packs'));
}

/** The pack of a list, if one is kept. @throws {LibraryError} */
export function keptPack(list: string): Promise<KeptPack | undefined> {
  return inLibrary((library) => library.get('packs', list));
}

/**
 * Keeps articles that a pack has brought, and the pack as it is now: both or neither. A saved article stays as it was saved; what
 * is published now is offered beside it. Articles that no pack and no saved entry wants any more leave.
 *
 * @throws {LibraryError} `full` if there is no room; nothing is changed then
 */
export async function keepInPack(pack: KeptPack, articles: readonly CheckedArticle[]): Promise<void> {
  await inLibrary(async (library) => {
    const transaction = library.transaction(['articles', 'packs', 'saved'], 'readwrite');
    const stores = {
      articles: transaction.objectStore('articles'),
      packs: transaction.objectStore('packs'),
      saved: transaction.objectStore('saved'),
    };
    const before = (await stores.packs.get(pack.list))?.ids ?? [];
    for (const { id, text } of articles) {
      const kept = await stores.articles.get(id);
      const entry = await stores.saved.get(id);
      const packs = [...new Set([...(kept?.packs ?? []), pack.list])];
      const isOther = entry !== undefined && kept !== undefined && kept.text !== text;
      if (isOther) void stores.saved.put({ ...entry, newer: text });
      void stores.articles.put(isOther ? { ...kept, packs } : { id, text, at: pack.at, packs });
    }
    const wanted = new Set(pack.ids);
    for (const id of before.filter((one) => !wanted.has(one))) {
      const kept = await stores.articles.get(id);
      if (!kept) continue;
      const packs = kept.packs.filter((list) => list !== pack.list);
      if (packs.length === 0 && !(await stores.saved.get(id))) void stores.articles.delete(id);
      else void stores.articles.put({ ...kept, packs });
    }
    if (pack.ids.length === 0 && articles.length === 0 && pack.wanted === 0)
      void stores.packs.delete(pack.list);
    else void stores.packs.put(pack);
    await transaction.done;
  });
  announceChange('changed');
}

/** Removes a pack, and its articles unless another pack or the saved list wants them. @throws {LibraryError} */
export async function dropPack(list: string): Promise<void> {
  const pack = await keptPack(list);
  if (pack) await keepInPack({ ...pack, ids: [], wanted: 0 }, []);
}
