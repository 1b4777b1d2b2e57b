import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { mastheadText } from '../../src/press/fonts/mastheadText.ts';
import { type PressReport, press } from '../../src/press/press.ts';
import { builtReader } from '../../src/press/reader/builtReader.ts';
import { readerKey } from '../../src/press/reader/readerKey.ts';
import { lock } from '../../src/press/system/lock.ts';
import { progressOn } from '../../src/press/system/progress.ts';
import { anArticle, aPublication } from '../../src/testing/factories.ts';

/** The fields of an article that a test sets. */
export type ArticleFacts = Parameters<typeof anArticle>[0] & { id: string };

/** A publication in a folder of its own, which a test builds repeatedly. */
export interface TestSite {
  dist: string;
  cache: string;
  /** Writes an article's file. */
  write(facts: ArticleFacts): void;
  remove(id: string): void;
  /** Writes any file below the publication's folder. */
  writeFile(path: string, data: string): void;
  build(options?: { outDir?: string; cache?: string; signingKey?: string }): Promise<PressReport>;
  /** Builds in a process whose disk fails as `failingDisk.ts` says. @returns its output, and whether it failed */
  buildOnFailingDisk(failure: string): Promise<{ failed: boolean; output: string }>;
}

const root = resolve(import.meta.dirname, '../..');
/** The reader of the test publication, built once for all tests, and the cards, of each of Vitest's workers: a test damages them. */
const shared = join(root, 'node_modules/.cache/aaaa-press-tests');
const parts = {
  reader: join(shared, 'reader'),
  cards: join(shared, `cards-${process.env.VITEST_POOL_ID ?? '1'}`),
};

/** Removed when the test ends. */
export function aSite(articles: ArticleFacts[] = []): TestSite {
  const place = mkdtempSync(join(tmpdir(), 'aaaa-site-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const publicDir = join(place, 'public');
  const dist = join(place, 'dist');
  const cache = join(place, 'cache');
  const writeFile = (path: string, data: string) => {
    mkdirSync(dirname(join(publicDir, path)), { recursive: true });
    writeFileSync(join(publicDir, path), data);
  };
  const fileOf = (id: string) => `content/articles/${id.slice(0, 4)}/${id}.json`;
  const write = (facts: ArticleFacts) =>
    writeFile(fileOf(facts.id), JSON.stringify(anArticle({ date: facts.id.slice(0, 10), ...facts })));
  writeFile('content/publication.json', JSON.stringify(aPublication()));
  writeFile(
    'favicon.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle r="9"/></svg>',
  );
  for (const facts of articles) write(facts);
  return {
    dist,
    cache,
    write,
    remove: (id) => rmSync(join(publicDir, fileOf(id))),
    writeFile,
    build: async ({ outDir = dist, cache: own = cache, signingKey } = {}) => {
      await shareSlowParts(own, publicDir);
      const options = {
        root,
        publicDir,
        outDir,
        cache: own,
        compression: 'fast',
        signingKey,
      } as const;
      return press(options, progressOn({ write: () => {} }));
    },
    buildOnFailingDisk: async (issue) => {
      await shareSlowParts(cache, publicDir);
      const options = ['--public', publicDir, '--out-dir', dist, '--cache', cache, '--compression', 'fast'];
      const env = {
        ...process.env,
        FAILING_DISK: issue,
        NODE_OPTIONS: `--import ${join(import.meta.dirname, 'failingDisk.ts')}`,
      };
      return new Promise((done) => {
        execFile(
          process.execPath,
          [join(root, 'src/press/build.ts'), ...options],
          { env },
          (error, out, err) => done({ failed: error !== null, output: out + err }),
        );
      });
    },
  };
}

async function shareSlowParts(cache: string, publicDir: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  mkdirSync(parts.cards, { recursive: true });
  if (!existsSync(join(cache, 'reader'))) await buildReaderOnce(publicDir);
  for (const [part, place] of Object.entries(parts))
    if (!readdirSync(cache).includes(part)) symlinkSync(place, join(cache, part));
}

/** Builds the reader where it is not built yet; whoever comes meanwhile waits. */
async function buildReaderOnce(publicDir: string): Promise<void> {
  const inputs = { root, masthead: mastheadText(aPublication()) };
  if (existsSync(join(parts.reader, readerKey(inputs)))) return;
  const unlock = await waitFor(() => lock(join(shared, 'lock')));
  try {
    await builtReader(inputs, publicDir, parts.reader);
  } finally {
    unlock();
  }
}

async function waitFor<T>(take: () => T): Promise<T> {
  for (;;) {
    try {
      return take();
    } catch {
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** The content of every file below a folder, by its path. */
export function filesIn(folder: string): Map<string, string> {
  return new Map(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

const fullBuilds = new Map<string, Map<string, string>>();

/** The files of a full build of the site's archive, without any state; an archive met before is not built again. */
export async function rebuilt(site: TestSite): Promise<Map<string, string>> {
  const archive = JSON.stringify([...filesIn(join(site.dist, '../public'))]);
  const known = fullBuilds.get(archive);
  if (known) return known;
  const outDir = `${site.dist}-rebuilt`;
  await site.build({ outDir, cache: `${site.cache}-rebuilt` });
  const files = filesIn(outDir);
  rmSync(outDir, { recursive: true });
  rmSync(`${site.cache}-rebuilt`, { recursive: true });
  fullBuilds.set(archive, files);
  return files;
}

/** When every file below a folder was written. */
export function timesIn(folder: string): Map<string, number> {
  return new Map(pathsIn(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs]));
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** `count` articles in three languages, a day apart, the oldest first. */
export function articles(count: number): ArticleFacts[] {
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
    const language = ['en', 'de', 'fa-AF'][at % 3] ?? 'en';
    return { id: `${date}-number-${at}`, language, title: `Number ${at}`, authors: [`Author ${at % 4}`] };
  });
}
