import type { Comparable, Shared } from './comparable.ts';
import { sharedThings, type Thing, thingsOf } from './sharedThings.ts';

/** An article that belongs to another, named by its place, and why. */
export interface Chosen {
  place: number;
  shared: Shared;
}

/** How many belong to one article. */
const mostChosen = 3;
const sameLanguage = 1.25;
/** One shared word may be chance. */
const enoughWords = 2;

/**
 * Chooses what belongs to each article, of those that stand near it for a topic, an author or a rare word that they share: the
 * four before and after it. So one more article changes what belongs to few others; how rare a thing is, only older
 * articles decide, and it stays so.
 *
 * @param articles oldest first
 * @param wanted the places of the articles for which is chosen
 * @returns for each of them what belongs to it, the best first
 */
export function chooseRelated(
  articles: readonly Comparable[],
  wanted: Iterable<number> = articles.keys(),
): Chosen[][] {
  const places = [...wanted];
  const only = places.length < articles.length ? thingsAt(articles, places) : undefined;
  const things = sharedThings(articles, only);
  const scores = new Float64Array(articles.length);
  /** How many words are shared; a topic or an author counts for enough of them. */
  const reasons = new Uint8Array(articles.length);
  return places.map((place) => {
    const article = articles[place];
    const touched: number[] = [];
    for (let one = things.start(place); one < things.start(place + 1); one++) {
      const weight = things.weight(one, place);
      if (weight === 0) continue;
      const reason = things.isWord(one) ? 1 : enoughWords;
      things.nearby(one, (other) => {
        if (other === place) return;
        if (scores[other] === 0) touched.push(other);
        const inLanguage = articles[other]?.language === article?.language ? sameLanguage : 1;
        scores[other] = (scores[other] ?? 0) + weight * inLanguage;
        reasons[other] = Math.min(enoughWords, (reasons[other] ?? 0) + reason);
      });
    }
    const found: Chosen[] = [];
    const families = new Set([article?.family]);
    while (found.length < mostChosen) {
      let best = -1;
      for (const other of touched) {
        if ((reasons[other] ?? 0) < enoughWords || families.has(articles[other]?.family)) continue;
        if (best < 0 || isBetter(other, best, place)) best = other;
      }
      if (best < 0) break;
      found.push({ place: best, shared: things.shared(place, best) });
      families.add(articles[best]?.family);
    }
    for (const other of touched) {
      scores[other] = 0;
      reasons[other] = 0;
    }
    return found;
  });

  /** By its score, else by how near it is, else because it is newer. */
  function isBetter(one: number, other: number, place: number): boolean {
    const score = (scores[one] ?? 0) - (scores[other] ?? 0);
    const distance = Math.abs(one - place) - Math.abs(other - place);
    return (score || -distance || one - other) > 0;
  }
}

/** Everything that the articles at some places have. */
export function thingsAt(articles: readonly Comparable[], places: Iterable<number>): Set<Thing> {
  const all = new Set<Thing>();
  for (const place of places) {
    const article = articles[place];
    for (const kind of article ? thingsOf(article) : []) for (const thing of kind) all.add(thing);
  }
  return all;
}
