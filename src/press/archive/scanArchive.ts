import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ListItem } from '../../contract/listSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { byDay } from '../lists/deriveLists.ts';
import { Records, type Stamp, type StoredRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { storedImageSizes } from '../store/storedImageSizes.ts';
import { batches } from '../system/batches.ts';
import type { Progress } from '../system/progress.ts';
import { workerPool } from '../system/workerPool.ts';
import { articleFiles } from './articleFiles.ts';
import type { Tie } from './articleTies.ts';
import type { IndexedEntry } from './entry.ts';
import { type Fault, refuseFaults } from './fault.ts';
import { idFaults } from './idFaults.ts';
import { imageCheck } from './imageCheck.ts';
import { itemReader } from './itemReader.ts';
import { readPublication } from './readArchive.ts';
import { type ScannedFile, scanFile } from './scanFile.ts';
import { tieFaults } from './tieFaults.ts';

/** The archive as the press holds it: of every article what orders and names it, the rest on demand. */
export interface ArchiveIndex {
  publication: Publication;
  /** Newest first. */
  entries: IndexedEntry[];
  itemOf(entry: IndexedEntry): ListItem;
  warnings: string[];
  /** How many files were read anew. */
  read: number;
}

/** Files in one message to a thread. */
const batchSize = 32;
/** Fewer files than this are read here: threads would take longer to start. */
const fewFiles = 200;

/**
 * Reads the archive below `root`: the files that changed since the store last saw them, in threads where they are many.
 *
 * @param code names the press that reads: another one's records are not used
 * @throws {Error} that names every fault when the archive has one
 */
export async function scanArchive(
  root: string,
  code: string,
  store: Store,
  progress: Progress,
): Promise<ArchiveIndex> {
  const { publication: read, faults } = await readPublication(root);
  const { publication, warnings } = refuseFaults(root, read, faults);
  const records = new Records(store);
  const reader = `${code} ${JSON.stringify(publication)}`;
  if (store.fact('records') !== reader) {
    records.clear();
    store.setFact('records', reader);
  }
  const found = new Found();
  const changed = changedFiles(root, records, found);
  progress.begin('read', changed.length);
  const keep = (files: string[], scanned: ScannedFile[]) => {
    store.together(() => {
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
    const pool = workerPool<string[], ScannedFile[]>(worker, { root, publication });
    try {
      await pool.run(
        batches(changed, batchSize),
        (files) => files,
        (scanned, files) => keep(files, scanned),
      );
    } finally {
      await pool.close();
    }
  }
  found.faults.push(...idFaults(found.claims));
  const sizes = storedImageSizes(store, root);
  found.faults.push(...(await tieFaults(found.ids(), found.ties, imageCheck(root, sizes))));
  const { warnings: more } = refuseFaults(root, publication, found.faultsInOrder());
  return {
    publication,
    entries: found.entries.sort(byDay),
    itemOf: itemReader(root, records, publication),
    warnings: [...warnings, ...more],
    read: changed.length,
  };
}

/** What the records say, gathered as they come. */
class Found {
  readonly entries: IndexedEntry[] = [];
  readonly ties: [file: string, ties: Tie[]][] = [];
  readonly claims: [file: string, id: string][] = [];
  readonly faults: Fault[] = [];

  add({ file, id, row, entry, itemKey, fileKey, translationOf, ties, faults }: StoredRecord): void {
    this.faults.push(...faults);
    if (id !== undefined) this.claims.push([file, id]);
    if (!entry) return;
    this.entries.push({ ...entry, row, itemKey, fileKey, ...(translationOf && { translationOf }) });
    if (ties.length > 0) this.ties.push([file, ties]);
  }

  ids(): Set<string> {
    return new Set(this.entries.map((entry) => entry.id));
  }

  faultsInOrder(): Fault[] {
    return this.faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  }
}

/** Hands what is known and unchanged to `found`, forgets what is gone. @returns the files to be read */
function changedFiles(root: string, records: Records, found: Found): string[] {
  const files = new Set(articleFiles(root));
  const gone: string[] = [];
  for (const record of records.all()) {
    if (!files.has(record.file)) gone.push(record.file);
    else if (isAsOf(join(root, record.file), record)) {
      files.delete(record.file);
      found.add(record);
    }
  }
  for (const file of gone) records.drop(file);
  return [...files];
}

function isAsOf(file: string, { mtime, size }: Stamp): boolean {
  const now = statSync(file, { throwIfNoEntry: false });
  return now !== undefined && now.mtimeMs === mtime && now.size === size;
}
