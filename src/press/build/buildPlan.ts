import { type BuiltUnit, BuiltUnits, type WrittenFile } from '../store/builtUnits.ts';
import { isAsBuilt, type SiteCheck } from '../store/checkSite.ts';
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
  #changed: SiteCheck['changed'] = new Set();
  /** How many units of the site are planned again. */
  #met = 0;
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
    this.#resumes = !this.#staged.isEmpty;
    this.#begins = this.#built.isEmpty;
  }

  /**
   * Takes what a look at the site has found, before the first unit.
   *
   * @throws {DamagedStoreError} if the store has lost units of the site, whose files would stay there for ever
   */
  begin({ units, changed }: SiteCheck): void {
    const known = this.#begins ? 0 : units;
    const kept = this.#store.fact('units') ?? '0';
    if (String(known) !== kept) throw new DamagedStoreError(`${known} units of ${kept}`);
    this.#changed = changed;
  }

  /** Whether there is no site yet. */
  get isFresh(): boolean {
    return this.#begins;
  }

  /** The units that must be built: the others are in the site, or staged by a build that was interrupted. */
  *changed<U extends Unit<unknown>>(
    units: Iterable<U>,
    onKept: (isInSite: boolean) => void = () => {},
  ): Generator<U> {
    for (const unit of units) {
      if (this.#planned.has(unit.path)) throw new Error(`Two parts of the site claim ${unit.path}`);
      this.#planned.add(unit.path);
      if (!this.#begins && this.#isInSite(unit)) {
        if (this.#resumes) this.#discard(unit.path);
        this.kept++;
        onKept(true);
        continue;
      }
      const staged = this.#resumes ? this.#staged.get(unit.path) : undefined;
      if (staged && isUnchanged(unit, staged, this.#folders.stage)) {
        this.#keep(staged.files);
        this.written++;
        onKept(false);
      } else yield unit;
    }
  }

  /** Whether the site has a unit as it is to be. */
  #isInSite({ path, key }: Unit<unknown>): boolean {
    const made = this.#built.madeFrom(path);
    if (made) this.#met++;
    return made !== undefined && !this.#changed.has(path) && made.key === key(made.inputs);
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
    if (this.#resumes) for (const { path } of unplanned(this.#staged)) this.#discard(path);
    if (String(this.#met) === this.#store.fact('units')) return [];
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

function isUnchanged(unit: Unit<unknown>, { files, key, inputs }: BuiltUnit, folder: string): boolean {
  return files.length > 0 && key === unit.key(inputs) && files.every((file) => isAsBuilt(folder, file));
}
