import type { FileStamp } from './records.ts';
import type { Store } from './store.ts';

/** A file as it was built: its path below the site, and its stamp. */
export type WrittenFile = [path: string, size: FileStamp['size'], mtime: FileStamp['mtime']];

/** A built unit: one file, or several that belong together (a page and its compressed forms). */
export interface BuiltUnit {
  /** Its first file, below the site. */
  path: string;
  /** The key of all its inputs. */
  key: string;
  /** The archive's files that it read, below `content/`. */
  inputs: string[];
  files: WrittenFile[];
}

/** The units in the site (`built`), or waiting to be moved there (`staged`). */
export class BuiltUnits {
  readonly #store: Store;
  readonly #get;
  readonly #put;
  readonly #drop;
  readonly #table: 'built' | 'staged';

  constructor(store: Store, table: 'built' | 'staged') {
    this.#store = store;
    this.#table = table;
    this.#get = store.database.prepare(`SELECT * FROM ${table} WHERE path = ?`);
    this.#put = store.database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?, ?)`);
    this.#drop = store.database.prepare(`DELETE FROM ${table} WHERE path = ?`);
  }

  get(path: string): BuiltUnit | undefined {
    const row = this.#get.get(path);
    return row && builtUnitOf(row);
  }

  put({ path, key, inputs, files }: BuiltUnit): void {
    this.#put.run(path, key, inputs.join('\n'), JSON.stringify(files));
  }

  drop(path: string): void {
    this.#drop.run(path);
  }

  *all(): Generator<BuiltUnit> {
    for (const row of this.#store.database.prepare(`SELECT * FROM ${this.#table}`).iterate())
      yield builtUnitOf(row);
  }

  *paths(): Generator<string> {
    const rows = this.#store.database.prepare(`SELECT path FROM ${this.#table}`);
    for (const { path } of rows.iterate()) yield String(path);
  }

  get count(): number {
    return Number(this.#store.database.prepare(`SELECT count(*) AS n FROM ${this.#table}`).get()?.n);
  }

  clear(): void {
    this.#store.database.exec(`DELETE FROM ${this.#table}`);
  }

  /** Moves all rows of another table here. */
  takeAll(from: 'built' | 'staged'): void {
    this.#store.database.exec(
      `INSERT OR REPLACE INTO ${this.#table} SELECT * FROM ${from}; DELETE FROM ${from}`,
    );
  }
}

/** A row as a unit; a damaged one has no files, so that nothing matches it. */
function builtUnitOf({ path, key, inputs, files }: Record<string, unknown>): BuiltUnit {
  return {
    path: String(path),
    key: String(key),
    inputs: inputs === '' ? [] : String(inputs).split('\n'),
    files: writtenFilesOf(String(files)),
  };
}

function writtenFilesOf(text: string): WrittenFile[] {
  try {
    return JSON.parse(text) as WrittenFile[];
  } catch {
    return [];
  }
}
