import { inLibrary } from '../database.ts';
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
 * Keeps articles that a pack has brought, and the pack as it is now: both or neither. Articles that no pack and no saved entry
 * wants any more leave.
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
      const packs = [...new Set([...(kept?.packs ?? []), pack.list])];
      void stores.articles.put({ id, text, at: pack.at, packs });
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
  announce();
}

/** Removes a pack, and its articles unless another pack or the saved list wants them. @throws {LibraryError} */
export async function dropPack(list: string): Promise<void> {
  const pack = await keptPack(list);
  if (pack) await keepInPack({ ...pack, ids: [], wanted: 0 }, []);
}

/** Tells other tabs, and the service worker, which remembers what is kept. */
function announce(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel('aa-aa.library');
  channel.postMessage('changed');
  channel.close();
}
