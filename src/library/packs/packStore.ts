import type { IDBPTransaction } from 'idb';
import { inKeptLibrary, inLibrary } from '../database.ts';
import { announceChange } from '../libraryChanges.ts';
import type { KeptPack, LibraryData } from '../libraryData.ts';
import { removeLoosePictures } from '../loosePictures.ts';
import type { CheckedArticle } from './readArticle.ts';

/** The packs that are kept. @throws {LibraryError} */
export async function keptPacks(): Promise<KeptPack[]> {
  return (await inKeptLibrary((library) => library.getAll('packs'))) ?? [];
}

/** The pack of a list, if one is kept. @throws {LibraryError} */
export function keptPack(list: string): Promise<KeptPack | undefined> {
  return inKeptLibrary((library) => library.get('packs', list));
}

/** A pack as it is from now on, from what is kept of it at that moment; undefined: it is not kept any more. */
export type PackChange = (kept: KeptPack | undefined) => KeptPack | undefined;

/**
 * Keeps articles that a pack has brought, and the pack as it is now: both or neither. A saved article stays as it was saved; what
 * is published now is offered beside it. Articles that no pack and no saved entry wants any more leave, with their pictures.
 *
 * @returns the pack as it is kept now; undefined if it is not, and then none of the articles is kept for it
 * @throws {LibraryError} `full` if there is no room; nothing is changed then
 */
export async function keepInPack(
  list: string,
  change: PackChange,
  articles: readonly CheckedArticle[] = [],
): Promise<KeptPack | undefined> {
  const kept = await inLibrary(async (library) => {
    const transaction = library.transaction(['articles', 'packs', 'saved', 'pictures'], 'readwrite');
    try {
      const pack = await write(transaction, list, change, articles);
      await transaction.done;
      return pack;
    } catch (error) {
      // Whatever was thrown, nothing half done stays.
      transaction.done.catch(() => undefined);
      abort(transaction);
      throw error;
    }
  });
  announceChange('changed');
  return kept;
}

/** Removes a pack, and its articles unless another pack or the saved list wants them. @throws {LibraryError} */
export async function dropPack(list: string): Promise<void> {
  await keepInPack(list, () => undefined);
}

type Writing = IDBPTransaction<LibraryData, ('articles' | 'packs' | 'saved' | 'pictures')[], 'readwrite'>;

async function write(
  transaction: Writing,
  list: string,
  change: PackChange,
  articles: readonly CheckedArticle[],
): Promise<KeptPack | undefined> {
  const stores = {
    articles: transaction.objectStore('articles'),
    packs: transaction.objectStore('packs'),
    saved: transaction.objectStore('saved'),
  };
  const before = await stores.packs.get(list);
  const pack = change(before);
  for (const { id, text } of pack ? articles : []) {
    const kept = await stores.articles.get(id);
    const entry = await stores.saved.get(id);
    const packs = [...new Set([...(kept?.packs ?? []), list])];
    // A saved article keeps the text that was saved; the reader is offered the new one.
    const isOther = entry !== undefined && kept !== undefined && kept.text !== text;
    if (isOther) stores.saved.put({ ...entry, newer: text }).catch(leftToTransaction);
    const next = isOther ? { ...kept, packs } : { id, text, at: pack?.at ?? 0, packs };
    stores.articles.put(next).catch(leftToTransaction);
  }
  const wanted = new Set(pack?.ids);
  const removed: string[] = [];
  for (const id of before?.ids.filter((one) => !wanted.has(one)) ?? []) {
    const kept = await stores.articles.get(id);
    if (!kept) continue;
    const packs = kept.packs.filter((one) => one !== list);
    if (packs.length > 0 || (await stores.saved.get(id))) {
      stores.articles.put({ ...kept, packs }).catch(leftToTransaction);
    } else {
      removed.push(kept.text);
      stores.articles.delete(id).catch(leftToTransaction);
    }
  }
  await removeLoosePictures(transaction, removed);
  if (pack) stores.packs.put(pack).catch(leftToTransaction);
  else stores.packs.delete(list).catch(leftToTransaction);
  return pack;
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
