import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltUnit, BuiltUnits } from '../store/builtUnits.ts';
import type { Store } from '../store/store.ts';
import type { BuildResult } from './buildTask.ts';
import { removeFile } from './removeFile.ts';
import type { SiteFolders } from './siteFolders.ts';
import type { Unit } from './unit.ts';

/** One building of the site: what of it is still as it should be, what was made anew, what it no longer has. */
export class BuildPlan {
  readonly #store: Store;
  readonly #folders: SiteFolders;
  readonly #built: BuiltUnits;
  readonly #staged: BuiltUnits;
  readonly #planned = new Set<string>();
  readonly #resumes: boolean;
  readonly #begins: boolean;
  /** Units that stay as they are. */
  kept = 0;
  /** Units that were made anew, by this build or by one that did not come to its end. */
  written = 0;

  constructor(store: Store, folders: SiteFolders) {
    this.#store = store;
    this.#folders = folders;
    this.#built = new BuiltUnits(store, 'built');
    this.#staged = new BuiltUnits(store, 'staged');
    this.#resumes = this.#staged.count > 0;
    this.#begins = this.#built.count === 0;
  }

  /** Those units that must be made: the others lie in the site, or beside it from a build that was interrupted. */
  *changed<U extends Unit<unknown>>(units: Iterable<U>, onKept: () => void = () => {}): Generator<U> {
    for (const unit of units) {
      if (this.#planned.has(unit.path)) throw new Error(`Two parts of the site claim ${unit.path}`);
      this.#planned.add(unit.path);
      if (!this.#begins && isUnchanged(unit, this.#built.get(unit.path), this.#folders.site)) {
        if (this.#resumes) this.#discard(unit.path);
        this.kept++;
        onKept();
      } else if (this.#resumes && isUnchanged(unit, this.#staged.get(unit.path), this.#folders.stage)) {
        this.written++;
        onKept();
      } else yield unit;
    }
  }

  /** Notes what was made. It survives an interruption from here on. */
  record(made: Iterable<readonly [unit: Unit<unknown>, done: BuildResult]>): void {
    this.#store.transaction(() => {
      for (const [{ path, key }, { files, inputs }] of made) {
        this.#staged.put({ path, key: key(inputs), inputs, files });
        this.written++;
      }
    });
  }

  /** Ends the plan: forgets what an interrupted build had made and this one does not want. @returns what the site has no more */
  removedUnits(): string[] {
    const unplanned = (units: BuiltUnits) => [...units.paths()].filter((path) => !this.#planned.has(path));
    for (const path of unplanned(this.#staged)) this.#discard(path);
    return unplanned(this.#built);
  }

  /** Forgets what an interrupted build had made and this one does not want. */
  #discard(path: string): void {
    const staged = this.#staged.get(path);
    for (const [file] of staged?.files ?? []) removeFile(this.#folders.stage, file);
    if (staged) this.#staged.drop(path);
  }
}

function isUnchanged(unit: Unit<unknown>, built: BuiltUnit | undefined, folder: string): boolean {
  return (
    built !== undefined &&
    built.files.length > 0 &&
    built.key === unit.key(built.inputs) &&
    built.files.every(([path, size, mtime]) => {
      const now = statSync(join(folder, path), { throwIfNoEntry: false });
      return now !== undefined && now.size === size && now.mtimeMs === mtime;
    })
  );
}
