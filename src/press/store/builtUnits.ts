import { contentHash } from '../system/keyOf.ts';
import { DamagedStoreError, type Store } from './store.ts';

/**
 * A file as it was built: its path below the site, its length in bytes, and when it was written, in milliseconds. Without its
 * inode and ctime: linking a release, or moving a file into place, changes them.
 */
export type WrittenFile = [path: string, size: number, mtime: number];

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

/**
 * The units in the site (`built`), or waiting to be moved there (`staged`), each with a sum. Reading a damaged one throws a
 * {@link DamagedStoreError}: what it names may not be what was built, and what it no longer names would stay in the site.
 */
export class BuiltUnits {
  readonly #store: Pick<Store, 'database'>;
  readonly #get;
  readonly #inputs;
  readonly #put;
  readonly #drop;
  readonly #table: 'built' | 'staged';

  constructor(store: Pick<Store, 'database'>, table: 'built' | 'staged') {
    this.#store = store;
    this.#table = table;
    this.#get = store.database.prepare(`SELECT * FROM ${table} WHERE path = ?`);
    this.#inputs = store.database.prepare(`SELECT key, inputs FROM ${table} WHERE path = ?`);
    this.#put = store.database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?, ?, ?)`);
    this.#drop = store.database.prepare(`DELETE FROM ${table} WHERE path = ?`);
  }

  get(path: string): BuiltUnit | undefined {
    const row = this.#get.get(path);
    return row && builtUnitOf(row);
  }

  /** What a unit was made from. Without a look at its sum: see checkSite.ts. */
  madeFrom(path: string): Pick<BuiltUnit, 'key' | 'inputs'> | undefined {
    const row = this.#inputs.get(path);
    return row && { key: String(row.key), inputs: inputsIn(String(row.inputs)) };
  }

  put({ path, key, inputs, files }: BuiltUnit): void {
    const row = [path, key, inputs.join('\n'), JSON.stringify(files)] as const;
    this.#put.run(...row, sumOf(row));
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

  /** The files of every unit. Without a look at the sums, which would take as long again. */
  *files(condition = '', ...values: string[]): Generator<[path: string, files: string[]]> {
    const rows = this.#store.database.prepare(`SELECT path, files FROM ${this.#table} ${condition}`);
    for (const row of rows.iterate(...values)) {
      const path = String(row.path);
      yield [path, filesIn(path, String(row.files))];
    }
  }

  /** Those of the units that have a file. */
  naming(file: string): Generator<[path: string, files: string[]]> {
    return this.files('WHERE instr(files, ?)', JSON.stringify(file));
  }

  get isEmpty(): boolean {
    return this.#store.database.prepare(`SELECT 1 FROM ${this.#table} LIMIT 1`).get() === undefined;
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

function builtUnitOf({ sum, ...row }: Record<string, unknown>): BuiltUnit {
  const { path, key, inputs, files } = row as Record<string, string>;
  if (sum !== sumOf([path, key, inputs, files])) throw new DamagedStoreError(`The row of ${path} is damaged`);
  return {
    path: String(path),
    key: String(key),
    inputs: inputsIn(String(inputs)),
    files: JSON.parse(String(files)) as WrittenFile[],
  };
}

function inputsIn(text: string): string[] {
  return text ? text.split('\n') : [];
}

function filesIn(path: string, text: string): string[] {
  try {
    return (JSON.parse(text) as WrittenFile[]).map(([file]) => file);
  } catch {
    throw new DamagedStoreError(`The row of ${path} is damaged`);
  }
}

function sumOf(row: readonly unknown[]): string {
  return contentHash(row.join('\n'));
}
