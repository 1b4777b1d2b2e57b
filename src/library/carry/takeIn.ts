import { inLibrary } from '../database.ts';
import { announceChange } from '../libraryChanges.ts';
import type { KeptArticle, KeptPack, LibraryData, SavedEntry } from '../libraryData.ts';
import { picturePaths } from '../picturePaths.ts';
import { type CarriedArticle, lastChange } from './carriedArticle.ts';
import type { CarriedFile } from './readCarryFile.ts';

/** What came of taking a file in; the numbers are of articles. */
export interface TakenIn {
  /** Were not on this device. */
  added: number;
  /** Were here as they are in the file. */
  same: number;
  /** The file's is newer: a saved one is offered beside what was saved, any other replaces it. */
  newer: number;
  /** What is here is newer, or differs without being older: it stays. */
  older: number;
}

/** How long keeping a whole file may take, in milliseconds. */
const patience = 120_000;

const stores = ['articles', 'saved', 'pictures', 'packs'] as const;

/**
 * Keeps what a file holds beside what is here, all in one transaction: it is there whole, or nothing has changed. What is
 * here is never overwritten by an older text, and a saved article by none.
 *
 * @param now milliseconds since 1970
 * @throws {LibraryError} if it can't be kept
 */
export async function takeIn({ articles, pack }: CarriedFile, now = Date.now()): Promise<TakenIn> {
  const result = await inLibrary(async (library) => {
    const transaction = library.transaction(stores, 'readwrite');
    const taken: TakenIn = { added: 0, same: 0, newer: 0, older: 0 };
    try {
      for (const article of articles) await merge(article);
      if (pack) await mergePack(pack);
    } catch (error) {
      // Whatever was thrown, nothing half done stays.
      await abort(transaction);
      throw error;
    }
    await transaction.done;
    return taken;

    async function merge({ id, title, language, text, saved, pictures }: CarriedArticle): Promise<void> {
      const here = await transaction.objectStore('articles').get(id);
      const entry = await transaction.objectStore('saved').get(id);
      const kept = text === undefined ? here : mergedArticle(here, { id, text, entry });
      if (kept && kept !== here) await transaction.objectStore('articles').put(kept);
      const offered = text !== undefined && here && entry && isNewer(text, here.text) ? text : undefined;
      const merged = mergedEntry(entry, { id, title, language, saved, kept: kept?.text, offered });
      if (merged && merged !== entry) await transaction.objectStore('saved').put(merged);
      for (const picture of pictures) {
        const isHere = await transaction.objectStore('pictures').getKey(picture.src);
        if (isHere === undefined) await transaction.objectStore('pictures').put(picture);
      }
    }

    /** The article as it is kept from now on; the very same where nothing changes. */
    function mergedArticle(
      here: KeptArticle | undefined,
      { id, text, entry }: { id: string; text: string; entry: SavedEntry | undefined },
    ): KeptArticle {
      const packs =
        pack && !here?.packs.includes(pack.list) ? [...(here?.packs ?? []), pack.list] : here?.packs;
      if (!here) {
        taken.added += 1;
        return { id, text, at: now, packs: packs ?? [] };
      }
      const isSame = JSON.stringify(JSON.parse(here.text)) === text;
      const replaces = isNewer(text, here.text);
      taken[isSame ? 'same' : replaces ? 'newer' : 'older'] += 1;
      if (replaces && !entry) return { ...here, text, at: now, packs: packs ?? here.packs };
      return packs && packs !== here.packs ? { ...here, packs } : here;
    }

    async function mergePack(carried: Omit<KeptPack, 'ids'>): Promise<void> {
      const here = await transaction.objectStore('packs').get(carried.list);
      const ids = articles.filter(({ text }) => text !== undefined).map(({ id }) => id);
      // Ids begin with their day, so they sort as lists do.
      const all = [...new Set([...(here?.ids ?? []), ...ids])].sort().reverse();
      // The older of two times: whatever brings the pack up to date begins there.
      const at = Math.min(here?.at ?? carried.at, carried.at);
      await transaction.objectStore('packs').put({ ...carried, ...here, ids: all, at });
    }
  }, patience);
  announceChange('changed');
  return result;
}

async function abort(transaction: { abort: () => void; done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // What has failed has been aborted by the browser.
  }
  await transaction.done.catch(() => undefined);
}

/** Whether an article changed later than what is kept of it. */
function isNewer(text: string, kept: string): boolean {
  return lastChange(text) > lastChange(kept);
}

interface SavedInFile extends Pick<CarriedArticle, 'id' | 'title' | 'language' | 'saved'> {
  /** The article's JSON as it is kept from now on. */
  kept: string | undefined;
  /** A newer text that the reader is offered. */
  offered: string | undefined;
}

/** The saved entry as it is from now on; the very same where nothing changes. */
function mergedEntry(
  here: LibraryData['saved']['value'] | undefined,
  { id, title, language, saved, kept, offered }: SavedInFile,
): SavedEntry | undefined {
  if (!here && !saved) return undefined;
  const state = kept === undefined ? 'wanted' : 'kept';
  const pictures = kept === undefined ? undefined : picturePaths(JSON.parse(kept));
  const carried = offered ?? saved?.newer;
  // What the file offers as newer may be the very text that this device has taken since, or one before that.
  const isPast = kept !== undefined && carried !== undefined && (carried === kept || isNewer(kept, carried));
  const newest = [here?.newer, isPast ? undefined : carried]
    .filter((one) => one !== undefined)
    .reduce<string | undefined>(
      (best, one) => (best === undefined || isNewer(one, best) ? one : best),
      undefined,
    );
  const merged: SavedEntry = {
    ...(here ?? { id, title, language, at: saved?.at ?? 0 }),
    state,
    ...(pictures && !here?.pictures && { pictures }),
    ...(newest !== undefined && { newer: newest }),
  };
  const isChanged = !here || here.state !== merged.state || here.newer !== merged.newer;
  return isChanged ? merged : here;
}
