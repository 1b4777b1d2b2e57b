import type { IDBPTransaction } from 'idb';
import { inKeptLibrary, inLibrary } from '../database.ts';
import { announceChange } from '../libraryChanges.ts';
import type { KeptPack, LibraryData } from '../libraryData.ts';
import type { CheckedArticle } from './readArticle.ts';

/** The packs that are kept. @throws {LibraryError} */
export async function keptPacks(): Promise<KeptPack[]> {
  return (await inKeptLibrary((library) => library.getAll('packs'))) ?? [];
}

/** The pack of a list, if one is kept. @throws {LibraryError} */
export function keptPack(list: string): Promise<KeptPack | undefined> {
  return inKeptLibrary((library) => library.get('packs', list));
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
    try {
      await write(transaction, pack, articles);
    } catch (error) {
      // Whatever was thrown, nothing half done stays.
      transaction.done.catch(() => undefined);
      abort(transaction);
      throw error;
    }
    await transaction.done;
  });
  announceChange('changed');
}

/** Removes a pack, and its articles unless another pack or the saved list wants them. @throws {LibraryError} */
export async function dropPack(list: string): Promise<void> {
  const pack = await keptPack(list);
  if (pack) await keepInPack({ ...pack, ids: [], wanted: 0 }, []);
}

type Writing = IDBPTransaction<LibraryData, ['articles', 'packs', 'saved'], 'readwrite'>;

async function write(
  transaction: Writing,
  pack: KeptPack,
  articles: readonly CheckedArticle[],
): Promise<void> {
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
    // A saved article keeps the text that was saved; the reader is offered the new one.
    const isOther = entry !== undefined && kept !== undefined && kept.text !== text;
    if (isOther) stores.saved.put({ ...entry, newer: text }).catch(leftToTransaction);
    const next = isOther ? { ...kept, packs } : { id, text, at: pack.at, packs };
    stores.articles.put(next).catch(leftToTransaction);
  }
  const wanted = new Set(pack.ids);
  for (const id of before.filter((one) => !wanted.has(one))) {
    const kept = await stores.articles.get(id);
    if (!kept) continue;
    const packs = kept.packs.filter((list) => list !== pack.list);
    if (packs.length === 0 && !(await stores.saved.get(id)))
      stores.articles.delete(id).catch(leftToTransaction);
    else stores.articles.put({ ...kept, packs }).catch(leftToTransaction);
  }
  if (pack.ids.length === 0 && articles.length === 0 && pack.wanted === 0)
    stores.packs.delete(pack.list).catch(leftToTransaction);
  else stores.packs.put(pack).catch(leftToTransaction);
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // What has failed has been aborted by the browser.
  }
}

/** What one request of a transaction throws, the transaction throws too. */
function leftToTransaction(): void {}
