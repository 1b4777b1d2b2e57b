import { statSync } from 'node:fs';
import { join } from 'node:path';
import { byDay } from '../../contract/derived/deriveLists.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { articleFiles } from '../archive/articleFiles.ts';
import type { ArticleReference } from '../archive/articleReferences.ts';
import { audioCheck } from '../archive/audio/audioCheck.ts';
import { idIssues } from '../archive/idIssues.ts';
import { imageCheck } from '../archive/imageCheck.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { type Issue, requireNoErrors } from '../archive/issue.ts';
import { readPublication } from '../archive/readArchive.ts';
import { referenceIssues } from '../archive/referenceIssues.ts';
import type { Keywords } from '../lists/related/keywords.ts';
import { Records, type StoredRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { storedImageSizes } from '../store/storedImageSizes.ts';
import { batches } from '../system/batches.ts';
import { fileStamp } from '../system/fileStamp.ts';
import type { Progress } from '../system/progress.ts';
import { threadPool } from '../system/threadPool.ts';
import { itemReader, keywordReader } from './itemReader.ts';
import { type ScannedFile, scanFile } from './scanFile.ts';

/** The archive as the press keeps it: what orders and names every article, the rest on demand. */
export interface ArchiveIndex {
  publication: Publication;
  /** Newest first; without the retracted ones. */
  entries: IndexedEntry[];
  /** The retracted articles: each has a page and is in no list. */
  retracted: IndexedEntry[];
  itemOf(entry: IndexedEntry): ListItem;
  keywordsOf(entry: IndexedEntry): Keywords;
  warnings: string[];
  /** How many files were read, the others being unchanged. */
  read: number;
}

/** Files in one message to a thread. */
const batchSize = 32;
/** Fewer files than this are read here: threads would take longer to start. */
const fewFiles = 200;

/**
 * Reads the archive below `root`: the files that changed since the store last saw them, in threads where they are many.
 *
 * @param code the key of the press's own code: records of another press are not used
 * @throws {Error} that lists every error of the archive, if there is one
 */
export async function scanArchive(
  root: string,
  code: string,
  store: Store,
  progress: Progress,
): Promise<ArchiveIndex> {
  const { publication: read, issues } = await readPublication(root);
  const { publication, warnings } = requireNoErrors(root, read, issues);
  const records = new Records(store);
  const reader = `${code} ${JSON.stringify(publication)}`;
  if (store.fact('records') !== reader) {
    records.clear();
    store.setFact('records', reader);
  }
  const found = new ScanResult();
  const changed = changedFiles(root, await articleFiles(root), records, found);
  progress.begin('read', changed.length);
  const keep = (files: string[], scanned: ScannedFile[]) => {
    store.transaction(() => {
      for (const [at, { stamp, record, item }] of scanned.entries()) {
        found.add(records.save(files[at] ?? '', stamp, record, item));
      }
    });
    progress.step(files.length);
  };
  if (changed.length < fewFiles) {
    keep(
      changed,
      changed.map((file) => scanFile(root, file, publication)),
    );
  } else {
    const worker = new URL('./scanWorker.ts', import.meta.url);
    const pool = threadPool<string[], ScannedFile[]>(worker, { root, publication });
    try {
      await pool.run(batches(changed, batchSize), async (files) => keep(files, await pool.ask(files)));
    } finally {
      await pool.close();
    }
  }
  found.issues.push(...idIssues(found.claims));
  const sizes = storedImageSizes(store, root);
  found.issues.push(
    ...(await referenceIssues(found.ids(), found.references, imageCheck(root, sizes), audioCheck(root))),
  );
  const { warnings: more } = requireNoErrors(root, publication, found.sortedIssues());
  const all = found.entries.sort(byDay);
  return {
    publication,
    entries: all.filter((entry) => !entry.retracted),
    retracted: all.filter((entry) => entry.retracted),
    itemOf: itemReader(root, records, publication),
    keywordsOf: keywordReader(root, records, publication),
    warnings: [...warnings, ...more],
    read: changed.length,
  };
}

/** What the records say, collected one by one. */
class ScanResult {
  readonly entries: IndexedEntry[] = [];
  readonly references: [file: string, found: ArticleReference[]][] = [];
  readonly claims: [file: string, id: string][] = [];
  readonly issues: Issue[] = [];

  add({
    file,
    id,
    row,
    entry,
    itemKey,
    fileKey,
    translationOf,
    retracted,
    keywords,
    references,
    issues,
  }: StoredRecord): void {
    this.issues.push(...issues);
    if (id !== undefined) this.claims.push([file, id]);
    if (!entry) return;
    this.entries.push({
      ...entry,
      row,
      itemKey,
      fileKey,
      keywords: keywords?.keys ?? [],
      ...(translationOf && { translationOf }),
      ...(retracted && { retracted }),
    });
    if (references.length > 0) this.references.push([file, references]);
  }

  ids(): Set<string> {
    return new Set(this.entries.map((entry) => entry.id));
  }

  sortedIssues(): Issue[] {
    return this.issues.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  }
}

/** Passes unchanged records to `found`, removes those of missing files. @returns the files to read */
function changedFiles(root: string, all: readonly string[], records: Records, found: ScanResult): string[] {
  const files = new Set(all);
  const gone: string[] = [];
  for (const record of records.all()) {
    if (!files.has(record.file)) gone.push(record.file);
    else if (isUnchanged(join(root, record.file), record.stamp)) {
      files.delete(record.file);
      found.add(record);
    }
  }
  for (const file of gone) records.drop(file);
  return [...files];
}

function isUnchanged(file: string, stamp: string): boolean {
  const now = statSync(file, { throwIfNoEntry: false });
  return now !== undefined && fileStamp(now) === stamp;
}
