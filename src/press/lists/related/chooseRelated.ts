import type { Comparable, Shared } from './comparable.ts';
import { sharedThings } from './sharedThings.ts';

/** Says what belongs to an article; articles are named by their place. */
export interface RelatedChoice {
  of(place: number): { place: number; shared: Shared }[];
}

/** How many belong to one article. */
const chosen = 3;
const sameLanguage = 1.25;
/** One shared word may be chance. */
const enoughWords = 2;

/**
 * Chooses what belongs to each article, of those that stand near it for a topic, an author or a rare word that they share: the
 * four before and after it. So one more article changes what belongs to few others; how rare a thing is, only older
 * articles decide, and it stays so.
 *
 * @param articles oldest first
 */
export function chooseRelated(articles: readonly Comparable[]): RelatedChoice {
  const things = sharedThings(articles);
  const found = new Int32Array(articles.length * chosen).fill(-1);
  const scores = new Float64Array(articles.length);
  /** How many words are shared; a topic or an author counts for enough of them. */
  const reasons = new Uint8Array(articles.length);
  for (const [place, article] of articles.entries()) {
    const touched: number[] = [];
    for (let one = things.start(place); one < things.start(place + 1); one++) {
      const weight = things.weight(one, place);
      if (weight === 0) continue;
      const reason = things.isWord(one) ? 1 : enoughWords;
      things.nearby(one, (other) => {
        if (other === place) return;
        if (scores[other] === 0) touched.push(other);
        const inLanguage = articles[other]?.language === article.language ? sameLanguage : 1;
        scores[other] = (scores[other] ?? 0) + weight * inLanguage;
        reasons[other] = Math.min(enoughWords, (reasons[other] ?? 0) + reason);
      });
    }
    const families = new Set([article.family]);
    for (let rank = 0; rank < chosen; rank++) {
      let best = -1;
      for (const other of touched) {
        if ((reasons[other] ?? 0) < enoughWords || families.has(articles[other]?.family ?? '')) continue;
        if (best < 0 || isBetter(other, best, place)) best = other;
      }
      if (best < 0) break;
      found[place * chosen + rank] = best;
      families.add(articles[best]?.family ?? '');
    }
    for (const other of touched) {
      scores[other] = 0;
      reasons[other] = 0;
    }
  }
  return {
    of(place) {
      const own = [...found.subarray(place * chosen, (place + 1) * chosen)].filter((other) => other >= 0);
      return own.map((other) => ({ place: other, shared: things.shared(place, other) }));
    },
  };

  /** By its score, else by how near it is, else because it is newer. */
  function isBetter(one: number, other: number, place: number): boolean {
    const score = (scores[one] ?? 0) - (scores[other] ?? 0);
    const distance = Math.abs(one - place) - Math.abs(other - place);
    return (score || -distance || one - other) > 0;
  }
}
