import { statSync } from 'node:fs';
import { threadPool } from '../system/threadPool.ts';
import { BuiltUnits, type WrittenFile } from './builtUnits.ts';
import { DamagedStoreError, isDamage, readStore, type Store } from './store.ts';

/** What a look at a built site has found. */
export interface SiteCheck {
  /** How many units the store has. */
  units: number;
  /** The units of which a file is missing, or not as it was built. */
  changed: ReadonlySet<string>;
}

/** What a thread that looks at a site gets, and what it answers: errors lose their kind on the way. */
export interface CheckTask {
  store: string;
  site: string;
}
export type CheckAnswer = { found: SiteCheck } | { damage: string };

/** With fewer units a thread would take longer to start. */
const fewUnits = 5000;

/**
 * Compares every file of a site with what the store says of it, by length and time, and every row with its sum: at a site of
 * many units in a thread, beside whatever else a build begins with.
 *
 * @param file the store's
 * @throws {DamagedStoreError}
 */
export async function checkSite(store: Store, file: string, site: string): Promise<SiteCheck> {
  if (Number(store.fact('units') ?? 0) < fewUnits) return checkUnits(store, site);
  const worker = new URL('./checkWorker.ts', import.meta.url);
  const thread = threadPool<CheckTask, CheckAnswer>(worker, undefined, { most: 1 });
  try {
    const answer = await thread.ask({ store: file, site });
    if ('damage' in answer) throw new DamagedStoreError(answer.damage);
    return answer.found;
  } finally {
    await thread.close();
  }
}

/** The thread's work: reads the store by itself. */
export function answerCheck({ store: file, site }: CheckTask): CheckAnswer {
  try {
    const store = readStore(file);
    try {
      return { found: checkUnits(store, site) };
    } finally {
      store.database.close();
    }
  } catch (error) {
    if (isDamage(error)) return { damage: (error as Error).message };
    throw error;
  }
}

function checkUnits(store: Pick<Store, 'database'>, site: string): SiteCheck {
  const changed = new Set<string>();
  let units = 0;
  for (const { path, files } of new BuiltUnits(store, 'built').all()) {
    units++;
    if (files.length === 0 || !files.every((file) => isAsBuilt(site, file))) changed.add(path);
  }
  return { units, changed };
}

/** Whether a built file is still there, with its length and its time. @param folder the site, or its stage */
export function isAsBuilt(folder: string, [path, size, mtime]: WrittenFile): boolean {
  const now = statSync(`${folder}/${path}`, { throwIfNoEntry: false });
  return now !== undefined && now.size === size && now.mtimeMs === mtime;
}
