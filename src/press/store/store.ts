import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Raised whenever a table changes its shape: an older store is begun anew. */
const schemaVersion = 2;

// Not synchronous: waiting for the disk would have it write every page built so far, again and again. A process that is
// killed loses nothing by it; a power cut may leave a damaged store, and that is begun anew.

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

/** What the press remembers between two builds, in one SQLite file: what the archive held, and what was built from it. */
export interface Store {
  database: DatabaseSync;
  fact(name: string): string | undefined;
  setFact(name: string, value: string | undefined): void;
  /** Runs `work` as one transaction: all of it is kept, or nothing. */
  transaction(work: () => void): void;
  close(): void;
}

/**
 * Opens the store; one that is damaged, or of an older shape, is begun anew: it holds nothing that cannot be made again.
 *
 * @throws what the file system throws when no file can be had there
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

/** Whether the database itself failed, not what was asked of it. */
export function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

/** Takes the store away, with what SQLite keeps beside it. */
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
