import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltUnit, BuiltUnits, type WrittenFile } from '../store/builtUnits.ts';
import { DamagedStoreError, type Store } from '../store/store.ts';
import type { BuildResult } from './buildTask.ts';
import { removeFiles } from './removeFiles.ts';
import type { SiteFolders } from './siteFolders.ts';
import type { Unit } from './unit.ts';

/** One build of the site: what is up to date, what was built, what the site no longer has. */
export class BuildPlan {
  readonly #store: Store;
  readonly #folders: SiteFolders;
  readonly #built: BuiltUnits;
  readonly #staged: BuiltUnits;
  readonly #planned = new Set<string>();
  readonly #resumes: boolean;
  readonly #begins: boolean;
  /** The files of this build in a stage that may hold those of an interrupted one. */
  readonly #own = new Set<string>();
  /** Units that stay as they are. */
  kept = 0;
  /** Units that were built, by this build or by one that was interrupted. */
  written = 0;

  constructor(store: Store, folders: SiteFolders) {
    this.#store = store;
    this.#folders = folders;
    this.#built = new BuiltUnits(store, 'built');
    this.#staged = new BuiltUnits(store, 'staged');
    this.#resumes = this.#staged.count > 0;
    this.#begins = this.#built.count === 0;
  }

  /** The units that must be built: the others are in the site, or staged by a build that was interrupted. */
  *changed<U extends Unit<unknown>>(units: Iterable<U>, onKept: () => void = () => {}): Generator<U> {
    for (const unit of units) {
      if (this.#planned.has(unit.path)) throw new Error(`Two parts of the site claim ${unit.path}`);
      this.#planned.add(unit.path);
      if (!this.#begins && isUnchanged(unit, this.#built.get(unit.path), this.#folders.site)) {
        if (this.#resumes) this.#discard(unit.path);
        this.kept++;
        onKept();
        continue;
      }
      const staged = this.#resumes ? this.#staged.get(unit.path) : undefined;
      if (staged && isUnchanged(unit, staged, this.#folders.stage)) {
        this.#keep(staged.files);
        this.written++;
        onKept();
      } else yield unit;
    }
  }

  /** Records a built unit. From here on it survives an interruption. */
  record(made: Iterable<readonly [unit: Unit<unknown>, done: BuildResult]>): void {
    this.#store.transaction(() => {
      for (const [{ path, key }, { files, inputs }] of made) {
        this.#staged.put({ path, key: key(inputs), inputs, files });
        this.#keep(files);
        this.written++;
      }
    });
  }

  /** Ends the plan. @returns the units that the site no longer has */
  removedUnits(): string[] {
    const unplanned = (units: BuiltUnits) =>
      [...units.paths()].filter((path) => !this.#planned.has(path)).map((path) => sound(units.get(path)));
    for (const { path } of unplanned(this.#staged)) this.#discard(path);
    return unplanned(this.#built).map(({ path }) => path);
  }

  /** Forgets what an interrupted build had staged and this one does not need. */
  #discard(path: string): void {
    const discarded = this.#staged.get(path);
    if (!discarded) return;
    this.#staged.drop(path);
    const files = discarded.files.map(([file]) => file);
    removeFiles(
      this.#folders.stage,
      files.filter((file) => !this.#own.has(file)),
    );
  }

  /** Notes that files in the stage are of this build. */
  #keep(files: readonly WrittenFile[]): void {
    if (this.#resumes) for (const [file] of files) this.#own.add(file);
  }
}

/** A row that is listed is also found, unless the store is damaged. */
function sound(unit: BuiltUnit | undefined): BuiltUnit {
  if (!unit) throw new DamagedStoreError('A row is not where it belongs');
  return unit;
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
