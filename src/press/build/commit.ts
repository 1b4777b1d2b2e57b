import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuiltUnits } from '../store/builtUnits.ts';
import type { Store } from '../store/store.ts';
import { removeFiles } from './removeFiles.ts';
import type { SiteFolders } from './siteFolders.ts';

/**
 * Moves what was staged into place: all at once by two renames of folders if much has changed, file by file if
 * little has, because linking the rest would then take longer than the change. The store records beforehand what is about
 * to happen, so that {@link finishCommit} can finish an interrupted commit.
 *
 * @param gone what the site no longer has
 */
export function commit(store: Store, folders: SiteFolders, gone: readonly string[]): void {
  const built = new BuiltUnits(store, 'built');
  const staged = new BuiltUnits(store, 'staged');
  const much = built.isEmpty || staged.count * 2 > Number(store.fact('units') ?? 0);
  const whole = much && completeStage(built, staged, folders, new Set(gone));
  store.setFact('gone', JSON.stringify(gone));
  store.setFact('commit', whole ? 'whole' : 'parts');
  finishCommit(store, folders);
}

/** Finishes a commit that was interrupted, if there is one. */
export function finishCommit(store: Store, folders: SiteFolders): void {
  const begun = store.fact('commit');
  if (begun === undefined) return;
  const built = new BuiltUnits(store, 'built');
  if (begun === 'whole') swapFolders(folders);
  else mergeStage(store, folders);
  store.transaction(() => {
    for (const path of removedUnits(store)) built.drop(path);
    built.takeAll('staged');
    store.setFact('units', String(built.count));
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

/** What pages need is moved before them, and what they needed is removed after them. */
function mergeStage(store: Store, folders: SiteFolders): void {
  const staged = new BuiltUnits(store, 'staged');
  const isNeeded = (path: string) => /^(?:assets|cards|content)\//.test(path);
  for (const first of [true, false]) {
    for (const { path, files } of staged.all()) {
      if (isNeeded(path) !== first) continue;
      for (const [file] of files) move(join(folders.stage, file), join(folders.site, file));
    }
  }
  removeFiles(folders.site, leftFiles(store));
}

/** Up to this many are looked for one by one. */
const fewFiles = 8;

/** What replaced and removed units had and no unit has now: a file may have passed from one unit to another. */
function leftFiles(store: Store): Set<string> {
  const built = new BuiltUnits(store, 'built');
  const staged = new BuiltUnits(store, 'staged');
  const over = new Set([...removedUnits(store), ...staged.paths()]);
  const left = new Set<string>();
  for (const path of over) {
    const now = new Set(staged.get(path)?.files.map(([file]) => file));
    for (const [file] of built.get(path)?.files ?? []) if (!now.has(file)) left.add(file);
  }
  if (left.size === 0) return left;
  for (const [, files] of staged.files()) for (const file of files) left.delete(file);
  const others = left.size > fewFiles ? built.files() : [...left].flatMap((file) => [...built.naming(file)]);
  for (const [path, files] of others) if (!over.has(path)) for (const file of files) left.delete(file);
  return left;
}

function removedUnits(store: Store): string[] {
  return JSON.parse(store.fact('gone') ?? '[]') as string[];
}

/** Moves a file, unless that was done before an interruption. */
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
 * Completes the stage: unchanged files are linked into it.
 *
 * @returns whether that worked: some file systems have no hard links
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

/** Links a file: the site keeps its own until the stage takes its place. */
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
