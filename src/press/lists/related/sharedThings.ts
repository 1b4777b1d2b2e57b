import type { Comparable, Shared } from './comparable.ts';

/** How many articles before an article, and after it, are compared with it for each thing that they have in common. */
export const near = 4;
/** What a thing in common weighs, times its rarity. */
const kinds = ['topic', 'author', 'words'] as const;
const weights = [3, 0.5, 1];
const words = 2;
/** How many of the things in common are named, at most. */
const named = 3;
/** A word that more of the older articles have says nothing: as many, or as large a part of them. */
const [commonAmong, commonPart] = [8, 0.005];
/** As if so many articles had been published before the first: else nothing would be rare in a small archive. */
const before = 50;

/** What articles can have in common. An article has a row for each of its things; the rows of one article stand together. */
export interface SharedThings {
  /** The first row of an article; that of the next one is behind its last. */
  start(place: number): number;
  isWord(row: number): boolean;
  weight(row: number, place: number): number;
  /** Calls for each article that stands near a row's article among those that have its thing, itself included. */
  nearby(row: number, each: (place: number) => void): void;
  shared(place: number, other: number): Shared;
}

/** A thing that an article has: the key of a topic's or an author's list, or the number of a word. */
export type Thing = string | number;

/** Everything that an article has, by kind. */
export function thingsOf({ topics, authors, words: own }: Comparable): (readonly Thing[])[] {
  return [topics, authors, own];
}

/**
 * Numbers everything that articles have: the arrays hold some three million rows for 100,000 articles.
 *
 * @param articles oldest first
 * @param only leaves out all other things; what is said of an article that has others is then not the whole
 */
export function sharedThings(articles: readonly Comparable[], only?: ReadonlySet<Thing>): SharedThings {
  const numbers = new Map<Thing, number>();
  const keys: Thing[] = [];
  const kindOf: number[] = [];
  const starts = new Int32Array(articles.length + 1);
  const rows: number[] = [];
  const counts: number[] = [];
  for (const [place, article] of articles.entries()) {
    const first = rows.length;
    for (const [kind, all] of thingsOf(article).entries()) {
      for (const key of all) {
        if (only && !only.has(key)) continue;
        let number = numbers.get(key);
        if (number === undefined) {
          number = keys.length;
          numbers.set(key, number);
          keys.push(key);
          kindOf.push(kind);
          counts.push(0);
        }
        // An article may name one twice.
        if (rows.indexOf(number, first) >= 0) continue;
        rows.push(number);
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    starts[place + 1] = rows.length;
  }
  /** Where the articles of each thing begin in `places`, and how many stand before each row's own. */
  const firsts = new Int32Array(keys.length + 1);
  for (const [number, count] of counts.entries()) firsts[number + 1] = (firsts[number] ?? 0) + count;
  const places = new Int32Array(rows.length);
  const older = new Int32Array(rows.length);
  const seen = new Int32Array(keys.length);
  for (const place of articles.keys()) {
    for (let row = starts[place] ?? 0; row < (starts[place + 1] ?? 0); row++) {
      const thing = rows[row] ?? 0;
      older[row] = seen[thing] ?? 0;
      seen[thing] = (seen[thing] ?? 0) + 1;
      places[(firsts[thing] ?? 0) + (older[row] ?? 0)] = place;
    }
  }
  const thingOf = (row: number) => rows[row] ?? 0;
  const has = (place: number, thing: number) => {
    for (let row = starts[place] ?? 0; row < (starts[place + 1] ?? 0); row++)
      if (rows[row] === thing) return true;
    return false;
  };
  const weight = (row: number, place: number) => {
    const kind = kindOf[thingOf(row)] ?? 0;
    const had = older[row] ?? 0;
    if (kind === words && had > Math.max(commonAmong, commonPart * place)) return 0;
    return (weights[kind] ?? 0) * Math.log((place + before + 1) / (had + 1));
  };
  return {
    start: (place) => starts[place] ?? 0,
    isWord: (row) => kindOf[thingOf(row)] === words,
    weight,
    nearby(row, each) {
      const thing = thingOf(row);
      const own = (firsts[thing] ?? 0) + (older[row] ?? 0);
      const last = Math.min(own + near, (firsts[thing + 1] ?? 0) - 1);
      for (let at = Math.max(own - near, firsts[thing] ?? 0); at <= last; at++) each(places[at] ?? 0);
    },
    shared(place, other) {
      const found: { kind: number; key: Thing; weight: number }[] = [];
      const sums = [0, 0, 0];
      for (let row = starts[place] ?? 0; row < (starts[place + 1] ?? 0); row++) {
        if (!has(other, thingOf(row))) continue;
        const own = weight(row, place);
        if (own === 0) continue;
        const kind = kindOf[thingOf(row)] ?? 0;
        found.push({ kind, key: keys[thingOf(row)] ?? '', weight: own });
        sums[kind] = (sums[kind] ?? 0) + own;
      }
      // One shared word is a reason only beside another.
      if (found.filter(({ kind }) => kind === words).length < 2) sums[words] = 0;
      const strongest = sums.indexOf(Math.max(...sums));
      const own = found.filter(({ kind }) => kind === strongest).sort((a, b) => b.weight - a.weight);
      return { by: kinds[strongest] ?? 'words', keys: own.slice(0, named).map(({ key }) => key) };
    },
  };
}
