import { createHash } from 'node:crypto';
import { type Chosen, chooseRelated, thingsAt } from './chooseRelated.ts';
import type { Comparable } from './comparable.ts';
import { near, type Thing, thingsOf } from './sharedThings.ts';

/** Texts that are kept from build to build. */
interface Facts {
  fact(name: string): string | undefined;
  setFact(name: string, value: string): void;
}

/** What was chosen by an earlier build. */
interface Known {
  /** Of the code that chose, and of all that it compared. */
  key: string;
  chosen: Chosen[][];
}

/** The store's name for it. */
const fact = 'related';

/**
 * What belongs to each article, as {@link chooseRelated} chooses it. Where articles were only added at the end since the last build, what
 * that one chose is taken from the store, but for those that stand near the new ones: four before each for each thing that it has.
 *
 * @param code the key of the code that chooses
 * @param articles oldest first
 */
export function knownChoice(code: string, store: Facts, articles: readonly Comparable[]): Chosen[][] {
  const known = knownFrom(store);
  const keys = keysUpTo(code, articles, [known?.chosen.length ?? 0, articles.length]);
  const [before, now = ''] = keys;
  if (known && known.key === now && known.chosen.length === articles.length) return known.chosen;
  const chosen = known && known.key === before ? withNew(known.chosen, articles) : chooseRelated(articles);
  store.setFact(fact, JSON.stringify({ key: now, chosen } satisfies Known));
  return chosen;
}

function withNew(known: readonly Chosen[][], articles: readonly Comparable[]): Chosen[][] {
  const places = [...nearNew(articles, known.length)];
  const again = chooseRelated(articles, places);
  const chosen = [...known];
  for (const [at, place] of places.entries()) chosen[place] = again[at] ?? [];
  return chosen;
}

/** The articles from a place on, and those before it for which they stand near enough to be compared. */
function nearNew(articles: readonly Comparable[], first: number): Set<number> {
  const places = new Set<number>();
  for (let place = first; place < articles.length; place++) places.add(place);
  const left = new Map<Thing, number>([...thingsAt(articles, places)].map((thing) => [thing, near]));
  for (let place = first - 1; place >= 0 && left.size > 0; place--) {
    for (const thing of new Set(thingsOf(articles[place] as Comparable).flat())) {
      const more = left.get(thing);
      if (more === undefined) continue;
      places.add(place);
      if (more > 1) left.set(thing, more - 1);
      else left.delete(thing);
    }
  }
  return places;
}

/** The keys of the first articles, as many as each number says. */
function keysUpTo(code: string, articles: readonly Comparable[], numbers: readonly number[]): string[] {
  const hash = createHash('sha256').update(code);
  const keys = new Map<number, string>();
  for (let count = 0; ; count++) {
    if (numbers.includes(count)) keys.set(count, hash.copy().digest('base64url'));
    const article = articles[count];
    if (!article) break;
    const { language, family } = article;
    hash.update(JSON.stringify([language, family, ...thingsOf(article)]));
  }
  return numbers.map((number) => keys.get(number) ?? '');
}

function knownFrom(store: Pick<Facts, 'fact'>): Known | undefined {
  const text = store.fact(fact);
  return text === undefined ? undefined : (JSON.parse(text) as Known);
}
