import { inventWords } from './inventWords.ts';
import { Random } from './random.ts';
import { sampleWords } from './sampleWords.ts';

/** The words of one language, most frequent first. */
export interface Lexicon {
  /** Content words: for titles and topics. */
  readonly telling: readonly string[];
  /** A word for running text; the r-th word is r times rarer than the first (Zipf). */
  word(random: Random): string;
}

// With these the first 300 words make up two thirds of a text and an article has some 400 different words, as real ones do.
const invented = 6000;
const little = 60;
const slots = 2 ** 16;

const lexicons = new Map<string, Lexicon>();

/** The lexicon of one of the archive's languages. Throws when the bundled archive has no article in it. */
export function lexiconOf(tag: string): Lexicon {
  const found = lexicons.get(tag) ?? makeLexicon(tag);
  lexicons.set(tag, found);
  return found;
}

function makeLexicon(tag: string): Lexicon {
  const known = sampleWords(tag);
  const all = [...known, ...inventWords(known, invented, new Random(tag.length, known.length))];
  const ranks = zipf(all.length);
  return {
    telling: known.slice(little).filter((word) => word.length > 3),
    word: (random) => all[random.pick(ranks)] as string,
  };
}

/** Ranks in slots in proportion to their weight: picking a slot is picking a rank. */
function zipf(count: number): Uint16Array {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const ranks = new Uint16Array(slots);
  let passed = 0;
  for (const [rank, weight] of weights.entries()) {
    const from = Math.round((passed / whole) * slots);
    passed += weight;
    ranks.fill(rank, from, Math.round((passed / whole) * slots));
  }
  return ranks;
}
