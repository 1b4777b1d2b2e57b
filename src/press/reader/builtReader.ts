import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { FontFiles } from '../fonts/fontFaces.ts';
import { compressedForms } from '../hosting/compressedForms.ts';
import { pageSheets, pageTemplate } from '../page/pageTemplate.ts';
import { type Manifest, type Preloads, preloads } from '../page/preloads.ts';
import { contentHash } from '../system/keyOf.ts';
import { pruneCache } from '../system/pruneCache.ts';
import { putInPlace } from '../system/putInPlace.ts';
import { type ReaderInputs, readerKey } from './readerKey.ts';

/** The reader as built by Vite: for browsers, and once more for the press. */
export interface BuiltReader {
  /** The key of all its inputs. */
  key: string;
  /** The folder of the files that browsers load. */
  folder: string;
  /** Those files and their compressed forms, below the folder and below the site, each with its hash. */
  files: Record<string, string>;
  /** The module that exports `pageDocument`. */
  renderer: string;
  template: string;
  preloads: Preloads;
  /** The style sheets that only some pages have, as HTML, by their files. */
  sheets: Record<string, string>;
  /** Vite's manifest: the file of every module that is loaded by itself. */
  manifest: Manifest;
  /** The service worker's script, without its list of files. */
  worker: string;
}

/** The hashes of a built reader's files, the renderer's among them, to detect damage. */
interface ReaderNote {
  files: Record<string, string>;
}

/** The layout of a built reader's folder. */
const places = {
  client: 'client',
  renderer: 'renderer/pageDocument.js',
  worker: 'worker/worker.js',
  note: 'reader.json',
};

/** How many built readers are kept: a site's, another publication's, and that of a release before. */
const kept = 3;

/**
 * The built reader: from the cache if it is whole there, else built by Vite in a process of its own (whose memory
 * is freed when it ends).
 *
 * @param publicDir the publication's folder, for what index.html takes from it
 * @param cache where a few built readers are kept
 * @throws what Vite says when the reader cannot be built
 */
export async function builtReader(
  inputs: ReaderInputs,
  publicDir: string,
  cache: string,
): Promise<BuiltReader> {
  const key = readerKey(inputs);
  const place = join(cache, key);
  if (!isWhole(place)) {
    const draft = join(cache, `draft-${process.pid}`);
    rmSync(draft, { recursive: true, force: true });
    rmSync(place, { recursive: true, force: true });
    await build(inputs, publicDir, draft);
    compress(join(draft, places.client));
    writeFileSync(join(draft, places.note), JSON.stringify({ files: hashesIn(draft) } satisfies ReaderNote));
    putInPlace(draft, place);
  }
  pruneCache(cache, key, kept);
  return open(key, place);
}

async function build({ root }: ReaderInputs, publicDir: string, draft: string): Promise<void> {
  mkdirSync(draft, { recursive: true });
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const options = [`--outDir=${join(draft, places.client)}`, '--emptyOutDir', '--logLevel=warn'];
  const env = { ...process.env, NODE_ENV: 'production', PUBLIC_DIR: publicDir };
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [vite, 'build', ...options], {
      cwd: root,
      env,
    });
    if (stderr.trim()) console.warn(stderr.trim());
  } catch (cause) {
    const output = (cause as { stderr?: string; stdout?: string }).stderr || (cause as Error).message;
    throw new Error(`The reader could not be built:\n${output.trim()}`, { cause });
  }
}

/** Compresses a built reader's files, once for every build of a site. */
function compress(folder: string): void {
  for (const path of Object.keys(hashesIn(folder))) {
    const forms = path.startsWith('assets/')
      ? compressedForms(path, readFileSync(join(folder, path)), 'strong')
      : [];
    for (const [end, data] of forms) writeFileSync(join(folder, path + end), data);
  }
}

function open(key: string, place: string): BuiltReader {
  const folder = join(place, places.client);
  const files = noteIn(place)?.files ?? {};
  const own = Object.entries(files).flatMap(([file, hash]) => {
    const path = file.startsWith(`${places.client}/`) ? file.slice(places.client.length + 1) : undefined;
    return path && path !== 'index.html' && !path.startsWith('.vite/') ? [[path, hash]] : [];
  });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('.vite/manifest.json')) as Manifest;
  const fonts = JSON.parse(read('.vite/fonts.json')) as FontFiles;
  const kinds = preloads(manifest, fonts);
  const sheets = Object.values(kinds).flatMap((kind) => kind.sheets);
  return {
    key,
    folder,
    files: Object.fromEntries(own),
    renderer: join(place, places.renderer),
    template: pageTemplate(folder),
    preloads: kinds,
    sheets: pageSheets(folder, sheets),
    manifest,
    worker: readFileSync(join(place, places.worker), 'utf8'),
  };
}

function isWhole(place: string): boolean {
  return JSON.stringify(hashesIn(place)) === JSON.stringify(noteIn(place)?.files);
}

function noteIn(place: string): Partial<ReaderNote> | null {
  try {
    return JSON.parse(readFileSync(join(place, places.note), 'utf8')) as Partial<ReaderNote> | null;
  } catch {
    return null;
  }
}

function hashesIn(place: string): Record<string, string> {
  if (!existsSync(place)) return {};
  const files = readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== places.note)
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort();
  return Object.fromEntries(files.map((file) => [file, contentHash(readFileSync(join(place, file)))]));
}
