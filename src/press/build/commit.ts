import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuiltUnits } from '../store/builtUnits.ts';
import type { Store } from '../store/store.ts';
import { removeFile } from './removeFile.ts';
import type { SiteFolders } from './siteFolders.ts';

/**
 * Puts what was staged in its place: all at once where much has changed, by two renames of folders; file by file where
 * little has, for then joining the rest to it would take longer than the change. The store notes beforehand what is about
 * to happen, so that {@link finishCommit} ends it where it is cut off.
 *
 * @param gone what the site has no more
 */
export function commit(store: Store, folders: SiteFolders, gone: readonly string[]): void {
  const built = new BuiltUnits(store, 'built');
  const staged = new BuiltUnits(store, 'staged');
  const much = built.count === 0 || staged.count * 2 > built.count;
  const whole = much && completeStage(built, staged, folders, new Set(gone));
  store.setFact('gone', JSON.stringify(gone));
  store.setFact('commit', whole ? 'whole' : 'parts');
  finishCommit(store, folders);
}

/** Ends a commit that was begun; does nothing where there is none. */
export function finishCommit(store: Store, folders: SiteFolders): void {
  const begun = store.fact('commit');
  if (begun === undefined) return;
  const built = new BuiltUnits(store, 'built');
  if (begun === 'whole') swapFolders(folders);
  else mergeStage(store, folders);
  store.transaction(() => {
    for (const path of removedUnits(store)) built.drop(path);
    built.takeAll('staged');
    store.setFact('gone', undefined);
    store.setFact('commit', undefined);
  });
  for (const folder of [folders.former, folders.stage]) rmSync(folder, { recursive: true, force: true });
}

/** The new site as a whole, by two renames. */
function swapFolders({ site, stage, former }: SiteFolders): void {
  if (!existsSync(stage)) return;
  if (existsSync(site)) {
    rmSync(former, { recursive: true, force: true });
    renameSync(site, former);
  }
  renameSync(stage, site);
}

/** What pages need goes before them, and what they needed goes after them. */
function mergeStage(store: Store, folders: SiteFolders): void {
  const built = new BuiltUnits(store, 'built');
  const staged = new BuiltUnits(store, 'staged');
  const isNeeded = (path: string) => /^(?:assets|cards|content)\//.test(path);
  for (const first of [true, false]) {
    for (const { path, files } of staged.all()) {
      if (isNeeded(path) !== first) continue;
      for (const [file] of files) move(join(folders.stage, file), join(folders.site, file));
    }
  }
  for (const { path, files } of staged.all()) {
    const names = new Set(files.map(([file]) => file));
    for (const [file] of built.get(path)?.files ?? []) if (!names.has(file)) removeFile(folders.site, file);
  }
  for (const path of removedUnits(store)) {
    for (const [file] of built.get(path)?.files ?? []) removeFile(folders.site, file);
  }
}

function removedUnits(store: Store): string[] {
  return JSON.parse(store.fact('gone') ?? '[]') as string[];
}

/** Moves a file, unless that was done before the last interruption. */
function move(from: string, to: string): void {
  for (const prepare of [() => {}, () => mkdirSync(dirname(to), { recursive: true })]) {
    prepare();
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/**
 * Makes the stage the whole site: what stays the same is linked into it.
 *
 * @returns whether that could be done: some file systems have no links
 */
function completeStage(
  built: BuiltUnits,
  staged: BuiltUnits,
  { site, stage }: SiteFolders,
  gone: ReadonlySet<string>,
): boolean {
  for (const { path, files } of built.all()) {
    if (gone.has(path) || staged.get(path)) continue;
    for (const [file] of files) if (!link(join(site, file), join(stage, file))) return false;
  }
  return true;
}

/** Gives a file a second name: the site keeps its own until the stage takes its place. */
function link(from: string, to: string): boolean {
  for (const prepare of [() => {}, () => mkdirSync(dirname(to), { recursive: true })]) {
    prepare();
    try {
      linkSync(from, to);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return false;
    }
  }
  return false;
}
