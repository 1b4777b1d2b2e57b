import type { PackEntry, PackManifest } from '../../contract/packs/packManifest.ts';
import type { KeptPack } from '../libraryData.ts';

/** How much of a list is taken along: the newest so many, or all from the year before its newest article. */
export type Extent = KeptPack['extent'];

/** What is known of what was brought before. */
export type Held = Pick<KeptPack, 'ids' | 'files' | 'versions'>;

/** A pack file of which the newest so many articles are wanted; or a few articles, each from its own file. */
export type PlanStep =
  | { file: string; articles: number; isWhole: boolean; bytes: number }
  | { ids: readonly string[]; bytes: number };

/** What is to be fetched. */
export interface PackPlan {
  /** How many articles the extent holds. */
  wanted: number;
  steps: PlanStep[];
  bytes: number;
}

/** Bytes of an article on the line, fetched by itself, with its head. */
const singleBytes = 3_000;

/** Articles fetched one by one are requests, which a slow line pays for. */
const mostSingles = 24;

/**
 * What to fetch so that the extent of a list is kept: nothing that is kept already, single files where few are new.
 *
 * @param held what an earlier visit has brought; nothing at first
 */
export function packPlan({ packs }: PackManifest, extent: Extent, held: Held = { ids: [] }): PackPlan {
  const steps: PlanStep[] = [];
  let wanted = 0;
  for (const pack of packs) {
    const articles = wantedOf(pack, extent, wanted, packs[0]?.newest ?? '');
    if (articles === 0) break;
    wanted += articles;
    const step = stepFor(pack, articles, held);
    if (step) steps.push(step);
    if (articles < pack.articles) break;
  }
  return { wanted, steps, bytes: steps.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** How many of a pack's articles the extent reaches into. */
function wantedOf(pack: PackEntry, extent: Extent, before: number, newest: string): number {
  if (extent !== 'year') return Math.max(0, Math.min(pack.articles, extent - before));
  const since = yearBefore(newest.slice(0, 10));
  if (pack.oldest.slice(0, 10) > since) return pack.articles;
  if (pack.newest.slice(0, 10) <= since) return 0;
  // Where the manifest does not say which, the whole pack: better a few too many.
  return pack.listed?.filter(([id]) => id.slice(0, 10) > since).length ?? pack.articles;
}

/** The same day a year before, ISO 8601. Not by this device's clock, which may be wrong. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

function stepFor(pack: PackEntry, articles: number, held: Held): PlanStep | undefined {
  const { file, listed } = pack;
  const bytes = Math.ceil((pack.bytes * articles) / pack.articles);
  const isWhole = articles === pack.articles;
  if (held.files?.includes(file)) return undefined;
  if (!listed) return { file, articles, isWhole, bytes };
  const ids = new Set(held.ids);
  const missing = listed
    .slice(0, articles)
    .filter(([id, version]) => !(ids.has(id) && held.versions?.[id] === version))
    .map(([id]) => id);
  if (missing.length === 0) return undefined;
  const single = missing.length * singleBytes;
  return missing.length <= mostSingles && single < bytes
    ? { ids: missing, bytes: single }
    : { file, articles, isWhole, bytes };
}

/** The packs that are there whole once the extent's articles are, by file. */
export function wholePacks({ packs }: PackManifest, held: Held): string[] {
  const ids = new Set(held.ids);
  return packs.flatMap(({ file, listed }) => {
    const isThere = listed?.every(([id, version]) => ids.has(id) && held.versions?.[id] === version);
    return isThere || held.files?.includes(file) ? [file] : [];
  });
}

/**
 * The articles of those that are kept which are in the extent: what is older leaves when newer ones have come.
 *
 * @param listed the newest articles, in the order of their list
 */
export function inExtent(ids: readonly string[], extent: Extent, listed: readonly string[] = []): string[] {
  if (extent !== 'year') {
    const kept = new Set(ids);
    const newest = listed.slice(0, extent).filter((id) => kept.has(id));
    if (listed.length >= extent) return newest;
    return [...new Set([...newest, ...[...ids].sort().reverse()])].slice(0, extent);
  }
  const sorted = [...ids].sort().reverse();
  const since = yearBefore((sorted[0] ?? '').slice(0, 10));
  return sorted.filter((id) => id.slice(0, 10) > since);
}
