import type { ArticleEntry } from '../../contract/derived/articleEntry.ts';
import type { ArticleReference } from '../archive/articleReferences.ts';
import type { Issue } from '../archive/issue.ts';
import type { Keywords } from '../lists/related/keywords.ts';
import { contentHash, keyOf } from '../system/keyOf.ts';
import type { Store } from './store.ts';

/** What the press remembers of one article's file. */
export interface ArticleRecord {
  /** The hash of the file. */
  fileKey: string;
  /** The id that the file claims; undefined if it cannot be read as an article. */
  id?: string;
  /** Undefined if an error keeps the file from being an article. */
  entry?: ArticleEntry;
  translationOf?: string;
  retracted?: true;
  /** Of an article that is in lists. */
  keywords?: Keywords;
  references: ArticleReference[];
  issues: Issue[];
}

/** A record as stored. */
export interface StoredRecord extends ArticleRecord {
  row: number;
  file: string;
  /** The file's stamp (fileStamp.ts) when it was read. */
  stamp: string;
  /** The hash of the list item's fields. */
  itemKey: string;
}

/** The records of the archive's files, each with a checksum: a damaged one counts as missing. */
export class Records {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Every sound record, in the order of the files. */
  *all(): Generator<StoredRecord> {
    const rows = this.#store.database.prepare(
      'SELECT row, file, stamp, record, sum FROM records ORDER BY file',
    );
    for (const { row, file, stamp, record, sum } of rows.iterate() as Iterable<Row>) {
      if (sum !== keyOf(file, stamp, record)) continue;
      yield { row, file, stamp, ...(JSON.parse(record) as ArticleRecord & { itemKey: string }) };
    }
  }

  /** Keeps a record, and the article's list item as JSON. */
  save(file: string, stamp: string, record: ArticleRecord, item: string): StoredRecord {
    const itemKey = contentHash(item);
    const text = JSON.stringify({ ...record, itemKey });
    const save = this.#prepared(
      'INSERT OR REPLACE INTO records (file, stamp, record, sum, item) VALUES (?, ?, ?, ?, ?)',
    );
    const saved = save.run(file, stamp, text, keyOf(file, stamp, text), item);
    return { row: Number(saved.lastInsertRowid), file, stamp, ...record, itemKey };
  }

  /** The list item of a record as JSON; undefined where it is damaged. */
  item(row: number, itemKey: string): string | undefined {
    const found = this.#prepared('SELECT item FROM records WHERE row = ?').get(row)?.item;
    return typeof found === 'string' && contentHash(found) === itemKey ? found : undefined;
  }

  /** The keywords of a record; undefined where it is damaged. */
  keywords(row: number): Keywords | undefined {
    const found = this.#prepared('SELECT file, stamp, record, sum FROM records WHERE row = ?').get(row);
    if (!found || found.sum !== keyOf(found.file, found.stamp, found.record)) return undefined;
    return (JSON.parse(String(found.record)) as ArticleRecord).keywords;
  }

  drop(file: string): void {
    this.#prepared('DELETE FROM records WHERE file = ?').run(file);
  }

  clear(): void {
    this.#store.database.exec('DELETE FROM records');
  }

  readonly #statements = new Map<string, ReturnType<Store['database']['prepare']>>();

  #prepared(sql: string) {
    const statement = this.#statements.get(sql) ?? this.#store.database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

interface Row {
  row: number;
  file: string;
  stamp: string;
  record: string;
  sum: string;
}
