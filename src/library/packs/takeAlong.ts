import { articlePath } from '../../contract/articlePath.ts';
import { packManifestPath } from '../../contract/packs/packedList.ts';
import type { PackManifest } from '../../contract/packs/packManifest.ts';
import { fetchContent } from '../../data/contentReader.ts';
import { DataError } from '../../data/dataError.ts';
import { loadCode } from '../../data/loadCode.ts';
import { siteRoot } from '../../data/siteRoot.ts';
import { articleChecker } from '../../trust/articleChecker.ts';
import { LibraryError } from '../LibraryError.ts';
import type { KeptPack } from '../libraryData.ts';
import { inTurn } from './inTurn.ts';
import { packLines } from './packLines.ts';
import { type Extent, inExtent, type PlanStep, packPlan, wholePacks } from './packPlan.ts';
import { keepInPack, keptPack, type PackChange } from './packStore.ts';
import { articleReader, type CheckedArticle } from './readArticle.ts';

/** How taking a list along goes, or has ended. */
export interface Taken {
  /** Articles that are kept, and those that the extent holds. */
  kept: number;
  wanted: number;
  /** Articles that break the contract: they are left out. */
  damaged: number;
  /** Articles that are not what the publication signed: they are left out, or the signed text was fetched in their place. */
  forged?: number;
  mended?: number;
}

interface TakeOptions {
  /** The list's packs, where they were fetched a moment ago. */
  manifest?: PackManifest | undefined;
  /** Stops it; what has come is kept. */
  signal?: AbortSignal;
  onProgress?: (taken: Taken) => void;
}

/** So many articles are kept at a time: what is cut off costs little. */
const batchSize = 20;

/**
 * The packs of a list, as the host has them now.
 *
 * @throws {DataError} `missing` where the list has none
 */
export async function fetchManifest(list: string, signal?: AbortSignal): Promise<PackManifest> {
  const path = packManifestPath(list);
  const [text, { packManifestSchema }, { parse }] = await Promise.all([
    fetchContent(path, signal),
    loadCode(import('../../contract/packs/packManifest.ts')),
    loadCode(import('../../data/parse.ts')),
  ]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new DataError('malformed', path, 'is not JSON, or only part of it', { cause });
  }
  const parsed = parse(packManifestSchema, json);
  if ('output' in parsed) return parsed.output;
  throw new DataError('invalid', path, parsed.reason);
}

/**
 * Brings the articles of a list that are not here yet, and keeps each as it comes. Where the line is cut or the reader stops it,
 * what came whole is kept, and the next call goes on from there. Of several tabs one brings a list at a time; what another has
 * removed meanwhile is not brought back.
 *
 * @throws {DataError} when the line or the host fails; {LibraryError} when the device does
 */
export function takeAlong(list: string, extent: Extent, options: TakeOptions = {}): Promise<Taken> {
  return inTurn(list, () => bring(list, extent, options), options.signal);
}

async function bring(
  list: string,
  extent: Extent,
  { manifest: known, signal, onProgress }: TakeOptions,
): Promise<Taken> {
  const [manifest, read, before, check] = await Promise.all([
    known ?? fetchManifest(list, signal),
    articleReader(),
    keptPack(list),
    articleChecker(),
  ]);
  const plan = packPlan(manifest, extent, before);
  const { wanted } = plan;
  const versions = new Map(manifest.packs.flatMap(({ listed = [] }) => listed));
  const at = Date.now();
  let pack: KeptPack | undefined = before ?? { list, extent, ids: [], at };
  let isBegun = before !== undefined;
  const found = { damaged: 0, forged: 0, mended: 0 };
  const tell = () => {
    const taken = { kept: Math.min(pack?.ids.length ?? 0, wanted), wanted, ...found };
    onProgress?.(taken);
    return taken;
  };
  /** @returns whether the pack is still wanted */
  const keep = async (articles: readonly CheckedArticle[], files: readonly string[] = []) => {
    const named = articles.flatMap(({ id }) => {
      const version = versions.get(id);
      return version === undefined ? [] : [[id, version] as const];
    });
    // Added to what is kept now: another tab may have changed it.
    const add: PackChange = (kept) =>
      kept || !isBegun
        ? {
            ...kept,
            ...{ list, extent, at, wanted },
            ids: [...new Set([...articles.map(({ id }) => id), ...(kept?.ids ?? [])])],
            files: [...new Set([...(kept?.files ?? []), ...files])],
            versions: { ...kept?.versions, ...Object.fromEntries(named) },
          }
        : undefined;
    pack = await keepInPack(list, add, articles);
    isBegun = true;
    tell();
    return pack !== undefined;
  };

  tell();
  for (const step of plan.steps) {
    let batch: CheckedArticle[] = [];
    try {
      for await (const text of textsOf(step, signal)) {
        const article = read(text);
        const checked = article && (await check?.(article));
        if (checked?.result === 'forged' || checked?.result === 'mended') found[checked.result] += 1;
        if (!article) found.damaged += 1;
        else if (checked?.result !== 'forged')
          batch.push({ ...article, ...(checked && { text: checked.text }) });
        if (batch.length < batchSize) continue;
        const full = batch;
        batch = [];
        if (!(await keep(full))) return tell();
      }
    } catch (error) {
      // What came before the cut is whole.
      if (batch.length > 0 && !(error instanceof LibraryError)) await keep(batch);
      throw asDataError(error, signal);
    }
    if (!(await keep(batch, 'file' in step && step.isWhole ? [step.file] : []))) return tell();
  }
  pack = await keepInPack(list, (kept) => kept && settled({ ...kept, extent, at, wanted }, manifest));
  return tell();
}

/** The pack without what is older than its extent, and with no more notes than the next visit needs. */
function settled(pack: KeptPack, manifest: PackManifest): KeptPack {
  const listed = new Set(manifest.packs.flatMap(({ listed: own = [] }) => own.map(([id]) => id)));
  const ids = inExtent(pack.ids, pack.extent, [...listed]);
  const versions = Object.entries(pack.versions ?? {}).filter(([id]) => listed.has(id));
  const present = new Set(manifest.packs.map(({ file }) => file));
  return {
    ...pack,
    ids,
    files: wholePacks(manifest, pack).filter((file) => present.has(file)),
    versions: Object.fromEntries(versions),
  };
}

async function* textsOf(step: PlanStep, signal: AbortSignal | undefined): AsyncGenerator<string> {
  if ('ids' in step) {
    for (const id of step.ids) yield await fetchContent(articlePath(id), signal);
    return;
  }
  const address = siteRoot + step.file;
  const answer = await fetch(address, { signal: signal ?? null });
  if (!answer.ok || !answer.body)
    throw new DataError(answer.status === 404 ? 'missing' : 'server', address, `answered ${answer.status}`);
  let left = step.articles;
  for await (const text of packLines(answer.body)) {
    yield text;
    left -= 1;
    if (left === 0 && !step.isWhole) return;
  }
}

/** What fails on the way; an end that the reader has asked for, and faults of the device, pass through. */
function asDataError(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted || error instanceof LibraryError || error instanceof DataError) return error;
  return new DataError('offline', '', 'was cut off', { cause: error });
}
