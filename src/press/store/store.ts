import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Raise it whenever a table changes: an older store is discarded. */
const schemaVersion = 2;

// Not synchronous: waiting for the disk would write every page built so far, again and again. A process that is
// killed loses nothing; a power cut may leave a damaged store, which is discarded.

const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = OFF;
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS records (
    row INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, mtime REAL NOT NULL, size INTEGER NOT NULL,
    record TEXT NOT NULL, sum TEXT NOT NULL, item TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS images (
    src TEXT PRIMARY KEY, mtime REAL NOT NULL, size INTEGER NOT NULL, measured TEXT NOT NULL, sum TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS built (
    path TEXT PRIMARY KEY, key TEXT NOT NULL, inputs TEXT NOT NULL, files TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS staged (
    path TEXT PRIMARY KEY, key TEXT NOT NULL, inputs TEXT NOT NULL, files TEXT NOT NULL) WITHOUT ROWID;
`;

/** What the press remembers between builds, in one SQLite file: the archive's contents, and what was built from them. */
export interface Store {
  database: DatabaseSync;
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
    if (!isSqliteError(error)) throw error;
  }
  removeStore(file);
  const store = open(file);
  store.setFact('shape', String(schemaVersion));
  return store;
}

/** Whether an error is the database's. */
export function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
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
  const get = database.prepare('SELECT value FROM facts WHERE name = ?');
  const set = database.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)');
  const unset = database.prepare('DELETE FROM facts WHERE name = ?');
  return {
    database,
    fact: (name) => get.get(name)?.value as string | undefined,
    setFact: (name, value) => void (value === undefined ? unset.run(name) : set.run(name, value)),
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
