import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keyOf } from '../system/keyOf.ts';

/** Raise it whenever a table changes: an older store is discarded. */
const schemaVersion = 3;

/** SQLITE_FULL (sqlite.org/rescode.html). */
const sqliteFull = 13;

// Not synchronous: waiting for the disk would write every page built so far, again and again. A process that is
// killed loses nothing; a power cut may leave a damaged store, which is discarded.

const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = OFF;
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL, sum TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS records (
    row INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, record TEXT NOT NULL, sum TEXT NOT NULL, item TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS images (
    src TEXT PRIMARY KEY, stamp TEXT NOT NULL, measured TEXT NOT NULL, sum TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS built (
    path TEXT PRIMARY KEY, key TEXT NOT NULL, inputs TEXT NOT NULL, files TEXT NOT NULL, sum TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS staged (
    path TEXT PRIMARY KEY, key TEXT NOT NULL, inputs TEXT NOT NULL, files TEXT NOT NULL, sum TEXT NOT NULL) WITHOUT ROWID;
`;

/** What the press remembers between builds, in one SQLite file: the archive's contents, and what was built from them. */
export interface Store {
  database: DatabaseSync;
  /** Undefined also where it is damaged. */
  fact(name: string): string | undefined;
  setFact(name: string, value: string | undefined): void;
  /** Runs `work` as one transaction. */
  transaction(work: () => void): void;
  close(): void;
}

/**
 * Opens the store; a damaged or older one is replaced by an empty one: everything in it can be derived again.
 *
 * @throws what the file system throws when no file can be made there
 */
export function openStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true });
  try {
    const store = open(file);
    if (store.fact('shape') === String(schemaVersion) && isWhole(store.database)) return store;
    store.close();
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  removeStore(file);
  const store = open(file);
  store.setFact('shape', String(schemaVersion));
  return store;
}

/** A store that is open elsewhere, to be read beside. */
export function readStore(file: string): Pick<Store, 'database'> {
  return { database: new DatabaseSync(file, { readOnly: true }) };
}

/** The store does not hold what was put into it. */
export class DamagedStoreError extends Error {
  override name = 'DamagedStoreError';
}

/** Whether an error means that the store cannot be relied on: the database's own errors, but for a full disk. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedStoreError) return true;
  const { code, errcode = 0 } = error as NodeJS.ErrnoException & { errcode?: number };
  return code === 'ERR_SQLITE_ERROR' && (errcode & 0xff) !== sqliteFull;
}

/** Removes the store, with SQLite's files beside it. */
export function removeStore(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}

function open(file: string): Store {
  const database = new DatabaseSync(file);
  try {
    database.exec(tables);
  } catch (error) {
    database.close();
    throw error;
  }
  const get = database.prepare('SELECT value, sum FROM facts WHERE name = ?');
  const set = database.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?, ?)');
  const unset = database.prepare('DELETE FROM facts WHERE name = ?');
  return {
    database,
    fact(name) {
      const { value, sum } = get.get(name) ?? {};
      return sum === keyOf(name, value) ? String(value) : undefined;
    },
    setFact: (name, value) =>
      void (value === undefined ? unset.run(name) : set.run(name, value, keyOf(name, value))),
    transaction(work) {
      database.exec('BEGIN');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function isWhole(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok';
}
