/** A document that answers, in its segment. */
export interface Hit {
  segment: number;
  document: number;
  score: number;
  /** Days since 1970. */
  day: number;
}

/** One segment's part of an answer. */
export interface SegmentScores {
  /** By word of the query: how well each document answers it. */
  words: readonly Float32Array[];
  allowed: Uint8Array;
  days: Int32Array;
}

/**
 * The documents that have every word, or, if there is none in any segment, those that have some, the more the better.
 *
 * @param rarity how much each word says
 */
export function combine(
  segments: readonly SegmentScores[],
  rarity: readonly number[],
  newest: number,
): Hit[] {
  for (let least = rarity.length; least > 0; least = least === rarity.length && least > 1 ? 1 : 0) {
    const hits = segments.flatMap((segment, at) => hitsOf(segment, at, rarity, least, newest));
    if (hits.length > 0) return hits;
  }
  return [];
}

/** How much of a score is for being new. */
const recency = 0.1;
/** Days after which an article is half as new. */
const halfLife = 365;

function hitsOf(
  { words, allowed, days }: SegmentScores,
  segment: number,
  rarity: readonly number[],
  least: number,
  newest: number,
): Hit[] {
  const hits: Hit[] = [];
  for (let document = 0; document < allowed.length; document++) {
    if (!allowed[document]) continue;
    let score = 0;
    let matched = 0;
    for (let word = 0; word < words.length; word++) {
      const own = words[word]?.[document] ?? 0;
      if (own === 0) continue;
      matched++;
      score += own * (rarity[word] ?? 0);
    }
    if (matched < least) continue;
    const day = days[document] ?? 0;
    // Where words are missing, one more word is more than any number of mentions.
    const full = score * (1 + recency * 0.5 ** ((newest - day) / halfLife)) + 100 * matched;
    hits.push({ segment, document, score: full, day });
  }
  return hits;
}

/** The inverse document frequency of BM25: how much a word says that so many of all documents have. */
export function rarityOf(documents: number, all: number): number {
  return Math.log(1 + (Math.max(0, all - documents) + 0.5) / (documents + 0.5));
}

/** Orders hits for the reader: the best or the newest first. */
export function sortHits(hits: Hit[], order: 'best' | 'newest'): Hit[] {
  const byDay = (a: Hit, b: Hit) => b.day - a.day || b.segment - a.segment || b.document - a.document;
  return hits.sort(order === 'newest' ? byDay : (a, b) => b.score - a.score || byDay(a, b));
}
