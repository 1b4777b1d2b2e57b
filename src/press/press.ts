import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { signedPaths } from '../contract/signed/signedFiles.ts';
import { beginStage } from './build/beginStage.ts';
import { BuildPlan } from './build/buildPlan.ts';
import { buildSite } from './build/buildSite.ts';
import { commit, finishCommit } from './build/commit.ts';
import { type SiteFolders, siteFolders } from './build/siteFolders.ts';
import { writeShell } from './edge/shellFile.ts';
import { mastheadText } from './fonts/mastheadText.ts';
import type { CompressionEffort } from './hosting/compressedForms.ts';
import { builtReader } from './reader/builtReader.ts';
import { readerKey } from './reader/readerKey.ts';
import { type ArchiveIndex, scanArchive } from './scan/scanArchive.ts';
import { searchCode } from './search/searchCode.ts';
import { readKeyFile, type SigningKey } from './sign/keyFile.ts';
import { checkSite, type SiteCheck } from './store/checkSite.ts';
import { isDamage, openStore, removeStore, type Store } from './store/store.ts';
import { contentHash, keyOf } from './system/keyOf.ts';
import { lock } from './system/lock.ts';
import type { Progress } from './system/progress.ts';

/** What is built, and where to. */
export interface PressOptions {
  /** The project's folder. */
  root: string;
  /** The publication's folder: the archive in `content/`, its icon. */
  publicDir: string;
  /** The folder that a host will serve. */
  outDir: string;
  /** Where intermediate results are kept between builds. */
  cache: string;
  /** `fast` for a build that is looked at and not released: a quarter of the time, pages a sixth larger on the wire. */
  compression?: CompressionEffort;
  /** The key file that signs the archive (decision 0035); without one it is not signed. */
  signingKey?: string;
  /** Whether to build pages; without, they are rendered on demand (docs/edge.md), and everything else is built. */
  pages?: boolean;
}

/** What a build did. */
export interface PressReport {
  articles: number;
  /** Articles that were read, the others being unchanged. */
  read: number;
  pages: { all: number; built: number };
  /** Parts of the site, each one file with its compressed forms. */
  files: { written: number; kept: number; removed: number };
  /** Seconds by part of the work. */
  phases: Record<string, number>;
  warnings: string[];
}

/**
 * Builds the publication: whatever has changed since the last build is built beside the site and moved into place when
 * all of it is ready. Interrupted at any moment, it leaves the site as it was, or finishes its work next time.
 *
 * @throws {Error} that lists every error of the archive, or says what failed; the site is then unchanged
 */
export async function press(options: PressOptions, progress: Progress): Promise<PressReport> {
  const folders = siteFolders(options.outDir);
  const own = join(
    options.cache,
    'sites',
    `${basename(folders.site)}-${contentHash(folders.site).slice(0, 8)}`,
  );
  const unlock = lock(join(own, 'lock'));
  const file = join(own, storeFile);
  try {
    return await withStore(file, (store) => buildInto(store, folders, own, options, progress));
  } catch (error) {
    // A store that is found damaged in use is dropped: without it the build takes longer, and is correct.
    if (!isDamage(error)) throw error;
    removeStore(file);
    return await withStore(file, (store) => buildInto(store, folders, own, options, progress));
  } finally {
    unlock();
  }
}

/** What the press remembers of a site, in a folder of its own. */
const storeFile = 'store.sqlite';

async function withStore<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(file);
  try {
    return await work(store);
  } catch (error) {
    // The database names no file.
    if (error instanceof Error && 'errcode' in error) Object.assign(error, { path: file });
    throw error;
  } finally {
    store.close();
  }
}

async function buildInto(
  store: Store,
  folders: SiteFolders,
  own: string,
  options: PressOptions,
  progress: Progress,
): Promise<PressReport> {
  // Before any work: a key that cannot be read stops the build.
  const signingKey = options.signingKey === undefined ? undefined : readKeyFile(options.signingKey);
  finishCommit(store, folders);
  const check = checkSite(store, join(own, storeFile), folders.site);
  // It reads the store, which is not removed before it has ended, whatever fails.
  const checked = Promise.allSettled([check]);
  try {
    return await buildBeside(check, store, folders, own, signingKey, options, progress);
  } finally {
    await checked;
  }
}

async function buildBeside(
  check: Promise<SiteCheck>,
  store: Store,
  folders: SiteFolders,
  own: string,
  signingKey: SigningKey | undefined,
  { root, publicDir, cache, compression = 'strong', pages: withPages = true }: PressOptions,
  progress: Progress,
): Promise<PressReport> {
  const content = resolve(publicDir, 'content');
  const archive = await scanArchive(content, readerKey({ root, masthead: {} }), store, progress);
  progress.begin('reader');
  const masthead = mastheadText(archive.publication);
  const reader = await builtReader({ root, masthead }, resolve(publicDir), join(cache, 'reader'));
  writeShell(cache, folders.site, reader, archive.publication);
  const site = keyOf(reader.key, archive.publication, compression, signingKey?.publicKey ?? '');
  beginStage(store, folders, site);

  const plan = new BuildPlan(store, folders);
  const search = { code: searchCode(root), runs: join(own, 'runs') };
  const pages = await buildSite(
    {
      ...{ site, reader, archive, compression, withPages, store, check, search, signingKey },
      publicDir: resolve(publicDir),
      cards: join(cache, 'cards'),
    },
    plan,
    folders,
    progress,
  );
  progress.begin('commit');
  const wasSigned = existsSync(join(folders.site, 'content', signedPaths.root));
  const gone = plan.removedUnits();
  if (plan.written + gone.length > 0) commit(store, folders, gone);
  store.setFact('stage', undefined);
  if (!signingKey) removeSigned(folders.site);
  if (!signingKey && wasSigned)
    archive.warnings.push(
      'The site was signed and no longer is: SIGNING_KEY names no key. Its copies cannot be checked until it is signed again (npm run sign).',
    );
  return report(archive, plan, pages, gone.length, progress);
}

/** Removes the lists of a site that is signed no longer: they would call every later change a forgery. */
function removeSigned(site: string): void {
  rmSync(join(site, 'content', dirname(signedPaths.root)), { recursive: true, force: true });
}

function report(
  archive: ArchiveIndex,
  { written, kept }: BuildPlan,
  pages: PressReport['pages'],
  removed: number,
  progress: Progress,
): PressReport {
  return {
    articles: archive.entries.length,
    read: archive.read,
    pages,
    files: { written, kept, removed },
    phases: progress.end(),
    warnings: archive.warnings,
  };
}
