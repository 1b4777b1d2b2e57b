import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BuiltUnits } from '../store/builtUnits.ts';
import type { Store } from '../store/store.ts';
import { removeFiles } from './removeFiles.ts';
import type { SiteFolders } from './siteFolders.ts';

/**
 * Goes on with what an interrupted build has staged if the inputs are the same; otherwise starts over.
 *
 * @param site the key of what everything depends on: the reader, the publication
 */
export function beginStage(store: Store, folders: SiteFolders, site: string): void {
  const staged = new BuiltUnits(store, 'staged');
  if (store.fact('stage') !== site) {
    rmSync(folders.stage, { recursive: true, force: true });
    staged.clear();
  }
  removeStrayFiles(staged, folders.stage);
  const built = new BuiltUnits(store, 'built');
  // A site that was deleted is built as a new one.
  if (!existsSync(folders.site)) {
    built.clear();
    store.setFact('units', undefined);
  }
  store.setFact('stage', site);
}

/**
 * Removes what was staged and never recorded. Some of it may be a hard link to a file of the site, which must not
 * be written to.
 */
function removeStrayFiles(staged: BuiltUnits, stage: string): void {
  if (!existsSync(stage)) return;
  const known = new Set<string>();
  for (const { files } of staged.all()) for (const [file] of files) known.add(file);
  const stray: string[] = [];
  for (const entry of readdirSync(stage, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(stage.length + 1);
    if (entry.isFile() && !known.has(path)) stray.push(path);
  }
  removeFiles(stage, stray);
}
