import { searchFiles } from '../../contract/search/indexFiles.ts';
import type { SearchManifest, SearchRoot } from '../../contract/search/searchIndex.ts';
import type { SearchFiles } from '../searchTypes.ts';
import { IndexCache, type IndexReader } from './indexReader.ts';

/** A segment of the index that can be searched. */
export interface Segment {
  name: string;
  documents: number;
  gone: ReadonlySet<number>;
  shards: readonly string[];
  /** The day of each document, in days since 1970. */
  days: Int32Array;
}

export interface OpenIndex {
  manifest: SearchManifest;
  segments: Segment[];
}

/** How long a manifest is taken for the newest, in milliseconds. */
const freshFor = 60_000;

interface Opened {
  cache: IndexCache;
  manifest?: SearchManifest;
  read: number;
}

const opened = new WeakMap<SearchFiles, Opened>();

/** What has been read from these files so far. */
export function cacheOf(files: SearchFiles): IndexCache {
  return openedOf(files).cache;
}

function openedOf(files: SearchFiles): Opened {
  const known = opened.get(files) ?? { cache: new IndexCache(), read: Number.NEGATIVE_INFINITY };
  opened.set(files, known);
  return known;
}

/**
 * Opens the index as it is now: the manifest is read again after a minute, and when `again` says that a file was missing.
 *
 * @throws what keeps the manifest from being read, unless an older one is known; a DataError if it is not what it should be
 */
export async function openIndex(
  files: SearchFiles,
  reader: IndexReader,
  signal?: AbortSignal,
  again = false,
): Promise<OpenIndex> {
  const known = openedOf(files);
  const now = Date.now();
  if (!known.manifest || again || now - known.read > freshFor) {
    try {
      reader.left--;
      known.manifest = await readManifest(files, signal);
      known.read = now;
    } catch (error) {
      if (!known.manifest || signal?.aborted) throw error;
    }
  }
  const { manifest } = known;
  const segments = await Promise.all(manifest.segments.map((one) => openSegment(one, reader)));
  return { manifest, segments: segments.filter((segment) => segment !== undefined) };
}

async function readManifest(files: SearchFiles, signal: AbortSignal | undefined): Promise<SearchManifest> {
  const [bytes, { parseManifest }] = await Promise.all([
    files.read(searchFiles.manifest, signal),
    import('./indexSchemas.ts'),
  ]);
  return parseManifest(bytes);
}

async function openSegment(
  { name, documents, gone }: SearchManifest['segments'][number],
  reader: IndexReader,
): Promise<Segment | undefined> {
  return await reader.read(searchFiles.root(name), async (bytes) => {
    const { parseRoot } = await import('./indexSchemas.ts');
    const root = parseRoot(bytes);
    return { name, documents, gone: new Set(gone), shards: root.shards, days: daysOf(root, documents) };
  });
}

function daysOf({ days }: SearchRoot, documents: number): Int32Array {
  const all = new Int32Array(documents);
  let day = 0;
  let document = 0;
  for (let at = 0; at + 1 < days.length; at += 2) {
    day += days[at] ?? 0;
    const end = Math.min(documents, document + (days[at + 1] ?? 0));
    all.fill(day, document, end);
    document = end;
  }
  return all;
}
