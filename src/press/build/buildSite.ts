import { join } from 'node:path';
import { archiveOf } from '../../contract/derived/deriveLists.ts';
import { listMembers } from '../../contract/derived/listMembers.ts';
import { originalsOf } from '../../contract/derived/originalsOf.ts';
import { keyId } from '../../contract/signed/keyId.ts';
import { aboutPages, mirrorsAddress } from '../../contract/trust/aboutPages.ts';
import { trustFactsOf } from '../../contract/trust/trustFacts.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { pageCards } from '../cards/pageCards.ts';
import { type CardTask, renderCards } from '../cards/renderCards.ts';
import type { CompressionEffort } from '../hosting/compressedForms.ts';
import { knownChoice } from '../lists/related/knownChoice.ts';
import { relatedArticles } from '../lists/related/relatedArticles.ts';
import { packsByList } from '../packs/packsByList.ts';
import type { BuiltReader } from '../reader/builtReader.ts';
import type { ArchiveIndex } from '../scan/scanArchive.ts';
import { searchPlan } from '../search/searchPlan.ts';
import type { SigningKey } from '../sign/keyFile.ts';
import type { SiteCheck } from '../store/checkSite.ts';
import type { Store } from '../store/store.ts';
import { batches } from '../system/batches.ts';
import type { Progress } from '../system/progress.ts';
import { threadPool } from '../system/threadPool.ts';
import { besideUnits } from './besideUnits.ts';
import type { BuildPlan } from './buildPlan.ts';
import { buildSearch } from './buildSearch.ts';
import type { BuildResult, BuildTask } from './buildTask.ts';
import { ContentKeys } from './contentKeys.ts';
import { derivedUnits } from './derivedUnits.ts';
import { feedUnits } from './feedUnits.ts';
import { hostUnits } from './hostUnits.ts';
import { packManifestUnits, packUnits } from './packFileUnits.ts';
import { countPages, pageUnits } from './pageUnits.ts';
import { mirrorQrUnits, qrUnits } from './qrUnits.ts';
import { signSiteParts } from './signSiteParts.ts';
import type { SiteFolders } from './siteFolders.ts';
import { articleUnits, publicUnits, readerUnits } from './siteUnits.ts';
import { writtenFile } from './stage.ts';
import type { WorkerSetup } from './taskRunner.ts';
import { type Unit, unit } from './unit.ts';

/** What a site is built from. */
export interface SiteInputs {
  /** The key of what everything depends on: the reader, the publication. */
  site: string;
  publicDir: string;
  reader: BuiltReader;
  archive: ArchiveIndex;
  /** How hard the pages that most readers open are compressed. */
  compression: CompressionEffort;
  /** Whether pages are built, or rendered on demand. */
  withPages: boolean;
  /** Where drawn cards are kept for the next build. */
  cards: string;
  /** What the press remembers. */
  store: Pick<Store, 'fact' | 'setFact'>;
  /** What a look at the site as it was finds. */
  check: Promise<SiteCheck>;
  /** What signs the archive; without it, it is not signed. */
  signingKey: SigningKey | undefined;
  /** The key of the code that makes the index, and where its runs are kept for the next build. */
  search: { code: string; runs: string };
}

const nothing: BuildResult = { files: [], inputs: [] };

/** Tasks in one message to a thread. */
const batchSize = 16;

/**
 * Builds every changed part of the site, in threads, beside the site.
 *
 * @returns how many pages there are, and how many of them were built
 * @throws what fails first
 */
export async function buildSite(
  {
    site,
    publicDir,
    reader,
    archive: index,
    compression,
    withPages,
    cards: cardCache,
    store,
    check,
    search,
    signingKey,
  }: SiteInputs,
  building: BuildPlan,
  folders: SiteFolders,
  progress: Progress,
): Promise<{ all: number; built: number }> {
  const { publication, entries, retracted, itemOf, keywordsOf } = index;
  const all = [...entries, ...retracted];
  const originals = originalsOf(all);
  const members = listMembers(publication, entries);
  const { lists } = members;
  const archive = archiveOf(lists);
  const keys = new ContentKeys(site, archive, all);
  const signedBy = signingKey && {
    key: signingKey.publicKey,
    letters: await keyId(signingKey.publicKey),
  };
  const about = aboutPages(publication, signedBy !== undefined);
  const cards = pageCards(publication, entries, itemOf);
  const setup: WorkerSetup = {
    renderer: reader.renderer,
    frame: {
      template: reader.template,
      preloads: reader.preloads,
      sheets: reader.sheets,
      publication,
      archive,
      trust: trustFactsOf(publication, signedBy),
    },
    content: join(publicDir, 'content'),
    published: join(folders.site, 'content'),
    stage: folders.stage,
    popular: compression,
    withPages,
  };
  const pool = threadPool<BuildTask[], BuildResult[]>(new URL('./buildWorker.ts', import.meta.url), setup);
  const printAll = async (units: Iterable<Unit>, onKept: (isInSite: boolean) => void = () => {}) => {
    const changed = building.changed(units, (isInSite) => {
      progress.step();
      onKept(isInSite);
    });
    await pool.run(batches(changed, batchSize, 1), async (batch) => {
      const done = await pool.ask(batch.map((one) => one.task()));
      building.record(batch.map((one, at) => [one, done[at] ?? nothing] as const));
      progress.step(batch.length);
    });
  };
  const drawCards = async (tasks: readonly CardTask[]) => {
    const units = tasks.map((task) => unit(task.path, task.path, () => task));
    const changed = [...building.changed(units, () => progress.step())];
    await renderCards(
      changed.map((card) => card.task()),
      { cacheFolder: cardCache, outFolder: folders.stage, onProgress: () => progress.step() },
    );
    const mark = ({ path }: Unit<CardTask>) => ({
      files: [writtenFile(path, join(folders.stage, path))],
      inputs: [],
    });
    building.record(changed.map((card) => [card, mark(card)] as const));
  };
  try {
    progress.begin('derive');
    building.begin(await check);
    const plan = searchPlan(search.code, store, publication, entries, members);
    const buildIndex = () =>
      buildSearch(plan, search.runs, building, (task) => pool.ask([task]).then(([done]) => done ?? nothing));
    // Little has changed: the threads have nothing else to do yet.
    const searching = building.isFresh ? undefined : buildIndex();
    searching?.catch(() => {});
    await printAll(readerUnits(reader));
    await printAll(publicUnits(publicDir));
    await printAll(articleUnits(publicDir, all));
    const keywords = {
      keysOf: (entry: IndexedEntry) => entry.keywords,
      keywordsOf,
      textKey: (entry: IndexedEntry) => entry.fileKey,
    };
    const relatedTo = relatedArticles(publication, members, originals, keywords, (articles) =>
      knownChoice(site, store, articles),
    );
    const derivation = { publication, members, originals, retracted, itemOf, relatedTo };
    await printAll(derivedUnits(derivation, archive, keys, signedBy));
    await printAll(besideUnits(site, entries, originals, keys));
    const packs = packsByList(publication, all);
    await printAll(packUnits(packs));
    await printAll(packManifestUnits(packs, folders));
    await printAll(qrUnits(publication.origin, all));
    if (about.includes(mirrorsAddress)) await printAll(mirrorQrUnits(publication));
    if (signingKey) {
      const today = new Date().toISOString().slice(0, 10);
      const signing = {
        key: signingKey,
        publication,
        entries: all,
        content: setup.content,
        folders,
        store,
        today,
      };
      index.warnings.push(...(await signSiteParts(signing, printAll)));
    }
    const pages = { all: 0, built: 0 };
    let page: Unit | undefined;
    const pageInputs = { site, lists, keys, about, entries: all, previewFor: cards.previewFor };
    const host = { withPages, about, publication, lists, entries, originals, itemOf, reader, publicDir };
    // One after another without a pause: what has not changed is found while the threads build the rest.
    const parts = function* () {
      if (withPages) progress.begin('pages', countPages(pageInputs));
      for (page of withPages ? pageUnits(pageInputs) : []) {
        pages.all++;
        pages.built++;
        yield page;
      }
      page = undefined;
      progress.begin('feeds');
      yield* feedUnits(site, publication, members, itemOf);
      yield* hostUnits(host);
    };
    await printAll(parts(), (isInSite) => {
      if (page && isInSite) pages.built--;
    });
    progress.begin('search', plan.segments.length);
    await (searching ?? buildIndex());
    progress.begin('cards', cards.tasks.length);
    await drawCards(cards.tasks);
    return pages;
  } finally {
    await pool.close();
  }
}
