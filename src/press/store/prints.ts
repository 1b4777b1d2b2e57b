import type { Stamp } from './records.ts';
import type { Store } from './store.ts';

/** A file as it was printed: its path below the site, and its stamp. */
export type FileMark = [path: string, size: Stamp['size'], mtime: Stamp['mtime']];

/** Something that was printed: one file, or several that belong together (a page and its compressed forms). */
export interface Print {
  /** Its first file, below the site. */
  path: string;
  /** Names all that it was made from. */
  key: string;
  /** The archive's files that it read, below `content/`. */
  inputs: string[];
  files: FileMark[];
}

/** What lies in the site (`printed`), or waits beside it to be put there (`staged`). */
export class Prints {
  readonly #store: Store;
  readonly #get;
  readonly #put;
  readonly #drop;
  readonly #table: 'printed' | 'staged';

  constructor(store: Store, table: 'printed' | 'staged') {
    this.#store = store;
    this.#table = table;
    this.#get = store.database.prepare(`SELECT * FROM ${table} WHERE path = ?`);
    this.#put = store.database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?, ?)`);
    this.#drop = store.database.prepare(`DELETE FROM ${table} WHERE path = ?`);
  }

  get(path: string): Print | undefined {
    const row = this.#get.get(path);
    return row && printOf(row);
  }

  put({ path, key, inputs, files }: Print): void {
    this.#put.run(path, key, inputs.join('\n'), JSON.stringify(files));
  }

  drop(path: string): void {
    this.#drop.run(path);
  }

  *all(): Generator<Print> {
    for (const row of this.#store.database.prepare(`SELECT * FROM ${this.#table}`).iterate())
      yield printOf(row);
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

  /** Takes over everything of another table, which is empty afterwards. */
  takeAll(from: 'printed' | 'staged'): void {
    this.#store.database.exec(
      `INSERT OR REPLACE INTO ${this.#table} SELECT * FROM ${from}; DELETE FROM ${from}`,
    );
  }
}

/** A row as a print; one that was damaged names no file, and so is found nowhere. */
function printOf({ path, key, inputs, files }: Record<string, unknown>): Print {
  return {
    path: String(path),
    key: String(key),
    inputs: inputs === '' ? [] : String(inputs).split('\n'),
    files: marksOf(String(files)),
  };
}

function marksOf(text: string): FileMark[] {
  try {
    return JSON.parse(text) as FileMark[];
  } catch {
    return [];
  }
}
