import { type ListMembers, listsOfKind } from '../../contract/derived/listMembers.ts';
import { listLanguage, sectionOf } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { termOf } from '../../contract/search/indexFiles.ts';
import { type SearchManifest, searchVersion } from '../../contract/search/searchIndex.ts';
import { filterKey } from '../../language/search/termKey.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import type { Store } from '../store/store.ts';
import { batches } from '../system/batches.ts';
import { keyOf } from '../system/keyOf.ts';
import { type PlannedSegment, planSegments } from './planSegments.ts';
import type { SearchTask } from './searchTask.ts';

/** A segment to be built, or to be found as it is. */
export interface SegmentPlan {
  /** Names the segment, and everything that it is made from. */
  name: string;
  /** Makes its runs, each kept in a file below the given folder. */
  runs(folder: string): Extract<SearchTask, { kind: 'searchRun' }>[];
}

/** What the archive's index is made of, and the file that names the parts. */
export interface SearchPlan {
  segments: SegmentPlan[];
  manifest: SearchManifest;
}

/** Runs of the open segment are smaller: with one more article, only the last is made again. */
const runSize = { open: 32, closed: 256 };

/**
 * Plans the index. How the articles were divided among segments is remembered in the store.
 *
 * @param code the key of the code that makes it
 */
export function searchPlan(
  code: string,
  store: Pick<Store, 'fact' | 'setFact'>,
  publication: Publication,
  entries: readonly IndexedEntry[],
  { slugs }: Pick<ListMembers<IndexedEntry>, 'slugs'>,
): SearchPlan {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const members = entries.map(({ id, fileKey, itemKey, date_published }) => ({
    id,
    key: keyOf(fileKey, itemKey),
    day: date_published.slice(0, 10),
  }));
  const former = formerSegments(store);
  const planned = planSegments(former, members);
  remember(store, former, planned);
  const articleOf = (id: string) => {
    const entry = byId.get(id);
    return {
      id,
      section: entry?._aaaa.section ?? '',
      filters: entry ? filtersOf(entry, publication, slugs) : [],
    };
  };
  const facts = keyOf(code, publication.sections);
  const plans = planned.map(({ members: all }, level): SegmentPlan => {
    const name = keyOf(
      facts,
      level,
      all.map(({ id, key }) => [id, key]),
    );
    return {
      name,
      runs: (folder) =>
        [...batches(all, level === 0 ? runSize.open : runSize.closed)].map((batch) => ({
          kind: 'searchRun',
          file: `${folder}/${keyOf(
            facts,
            batch.map(({ id, key }) => [id, key]),
          )}`,
          articles: batch.map(({ id }) => articleOf(id)),
        })),
    };
  });
  const filled = planned.flatMap(({ members: all, gone }, level) => {
    const name = plans[level]?.name ?? '';
    return all.length > 0 ? [{ name, documents: all.length, gone }] : [];
  });
  return {
    segments: plans.filter((_, level) => (planned[level]?.members.length ?? 0) > 0),
    manifest: {
      version: searchVersion,
      articles: entries.length,
      languages: languagesOf(entries, publication),
      segments: filled,
    },
  };
}

/** The terms of the lists in which an article is looked for. */
function filtersOf(entry: IndexedEntry, publication: Publication, slugs: ListMembers['slugs']): string[] {
  const section = sectionOf(publication, entry.language);
  const language = section && listLanguage(section, entry.language);
  const named = (['author', 'source'] as const).flatMap((kind) =>
    listsOfKind(kind, entry, publication, slugs).flatMap((list) =>
      list.kind === 'author'
        ? [termOf(filterKey('author'), list.author)]
        : list.kind === 'source'
          ? [termOf(filterKey('source'), list.source)]
          : [],
    ),
  );
  return [entry._aaaa.section, language]
    .flatMap((place) => (place ? [termOf(filterKey('in'), place)] : []))
    .concat(named);
}

/** The languages of the articles in the order of the publication, each with its section. */
function languagesOf(entries: readonly IndexedEntry[], { sections }: Publication): Record<string, string> {
  const spoken = new Set(entries.map(({ language }) => language));
  const found = new Set(
    [...spoken].flatMap((tag) => sections.flatMap((section) => listLanguage(section, tag) ?? [])),
  );
  return Object.fromEntries(
    sections.flatMap(({ id, languages }) =>
      languages.filter((tag) => found.has(tag)).map((tag) => [tag, id]),
    ),
  );
}

function formerSegments(store: Pick<Store, 'fact'>): PlannedSegment[] {
  const former: PlannedSegment[] = [];
  for (;;) {
    const known = store.fact(`search ${former.length}`);
    if (known === undefined) return former;
    former.push(JSON.parse(known) as PlannedSegment);
  }
}

function remember(
  store: Pick<Store, 'setFact'>,
  former: readonly PlannedSegment[],
  planned: readonly PlannedSegment[],
): void {
  for (const [level, segment] of planned.entries()) {
    const before = former[level];
    if (before?.members !== segment.members || before.gone !== segment.gone)
      store.setFact(`search ${level}`, JSON.stringify(segment));
  }
}
