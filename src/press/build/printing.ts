import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Print, Prints } from '../store/prints.ts';
import type { Store } from '../store/store.ts';
import type { PrintedTask } from './printTask.ts';
import { removeFile } from './removeFile.ts';
import type { SiteFolders } from './siteFolders.ts';
import type { Unit } from './unit.ts';

/** One printing of the site: what of it is still as it should be, what was made anew, what it no longer has. */
export class Printing {
  readonly #store: Store;
  readonly #folders: SiteFolders;
  readonly #printed: Prints;
  readonly #staged: Prints;
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
    this.#printed = new Prints(store, 'printed');
    this.#staged = new Prints(store, 'staged');
    this.#resumes = this.#staged.count > 0;
    this.#begins = this.#printed.count === 0;
  }

  /** Those units that must be made: the others lie in the site, or beside it from a build that was interrupted. */
  *changed<U extends Unit<unknown>>(units: Iterable<U>, onKept: () => void = () => {}): Generator<U> {
    for (const unit of units) {
      if (this.#planned.has(unit.path)) throw new Error(`Two parts of the site claim ${unit.path}`);
      this.#planned.add(unit.path);
      if (!this.#begins && isAsOf(unit, this.#printed.get(unit.path), this.#folders.site)) {
        if (this.#resumes) this.#discard(unit.path);
        this.kept++;
        onKept();
      } else if (this.#resumes && isAsOf(unit, this.#staged.get(unit.path), this.#folders.stage)) {
        this.written++;
        onKept();
      } else yield unit;
    }
  }

  /** Notes what was made. It survives an interruption from here on. */
  made(made: Iterable<readonly [unit: Unit<unknown>, done: PrintedTask]>): void {
    this.#store.together(() => {
      for (const [{ path, key }, { files, inputs }] of made) {
        this.#staged.put({ path, key: key(inputs), inputs, files });
        this.written++;
      }
    });
  }

  /** Ends the plan: forgets what an interrupted build had made and this one does not want. @returns what the site has no more */
  gone(): string[] {
    const unplanned = (prints: Prints) => [...prints.paths()].filter((path) => !this.#planned.has(path));
    for (const path of unplanned(this.#staged)) this.#discard(path);
    return unplanned(this.#printed);
  }

  /** Forgets what an interrupted build had made and this one does not want. */
  #discard(path: string): void {
    const staged = this.#staged.get(path);
    for (const [file] of staged?.files ?? []) removeFile(this.#folders.stage, file);
    if (staged) this.#staged.drop(path);
  }
}

function isAsOf(unit: Unit<unknown>, print: Print | undefined, folder: string): boolean {
  return (
    print !== undefined &&
    print.files.length > 0 &&
    print.key === unit.key(print.inputs) &&
    print.files.every(([path, size, mtime]) => {
      const now = statSync(join(folder, path), { throwIfNoEntry: false });
      return now !== undefined && now.size === size && now.mtimeMs === mtime;
    })
  );
}
