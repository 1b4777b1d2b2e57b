import * as v from 'valibot';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import { foldBlock } from '../../contract/blockParts.ts';
import { type Block, blockSchema } from '../../contract/blockSchema.ts';
import { plainText } from '../../contract/text/plainText.ts';
import { foldWords } from '../../language/fold.ts';
import type { Passage } from './api/change.ts';

/** Above these, comparing each passage with each would take too long: then they count as removed and added. */
const mostPairs = { same: 4_000_000, alike: 40_000 };

/** Passages that share fewer of their words than this are two passages, one removed and one added. */
const leastLikeness = 0.3;

/** A text of an article as plain words, with its language. */
interface Words {
  text: string;
  language: string;
}

/**
 * The passages that differ between two states of an article, in reading order: its title, its summary, and every text of its
 * blocks, each as plain words and, where its block is in another language than the article, with that language. What has only
 * moved or only changed its emphasis or its language is none; one change in several places is one.
 */
export function changedPassages(before: ArticleFile, after: ArticleFile): Passage[] {
  const fields = (['title', 'summary'] as const).flatMap((field) => {
    const [old, now] = [before, after].map((state) => wordsOf(state[field] ?? '', state.language));
    return old?.text === now?.text ? [] : [[old, now] satisfies Pair];
  });
  const [old, now] = [allWords(before), allWords(after)];
  const isComparable = old.length * now.length <= mostPairs.same;
  const isSame = (a: number, b: number) => (old[a]?.text === now[b]?.text ? 1 : 0);
  const same = isComparable ? longestRow(old.length, now.length, isSame) : [];
  const ends: [number, number][] = [...same, [old.length, now.length]];
  let [fromOld, fromNow] = [0, 0];
  const pairs = ends.flatMap(([a, b]) => {
    const found = pairsOf(old.slice(fromOld, a), now.slice(fromNow, b));
    [fromOld, fromNow] = [a + 1, b + 1];
    return found;
  });
  const found = [...fields, ...withoutMoved(pairs)].map((pair) => passageOf(pair, after.language));
  return [...new Map(found.map((passage) => [JSON.stringify(passage), passage])).values()];
}

/** A passage as it was and as it is; one of them alone where it was added or removed. */
type Pair = [old: Words | undefined, now: Words | undefined];

function passageOf([old, now]: Pair, own: string): Passage {
  const { language = own } = now?.text ? now : (old ?? {});
  return {
    ...(old?.text && { before: old.text }),
    ...(now?.text && { after: now.text }),
    ...(language !== own && { language }),
  };
}

/** A body's texts, as readers see them. A block that cannot be read has none. */
function allWords({ body, language }: ArticleFile): Words[] {
  const all = body.flatMap((block) => {
    const read = v.safeParse(blockSchema, block);
    return read.success ? wordsInBlock(read.output, language) : [];
  });
  return all.filter(({ text }) => text !== '');
}

function wordsInBlock(block: Block, around: string): Words[] {
  const { language = around } = block;
  return foldBlock(block, {
    text: (text) => [wordsOf(plainText(text), language)],
    block: (inner) => wordsInBlock(inner, language),
  });
}

function wordsOf(text: string, language: string): Words {
  return { text: text.trim(), language };
}

/** What became of passages between two that stayed: those that are alike are one, changed; the others were removed or added. */
function pairsOf(old: readonly Words[], now: readonly Words[]): Pair[] {
  const [oldWords, nowWords] = [old, now].map((all) => all.map(({ text }) => new Set(foldWords(text))));
  const isComparable = old.length * now.length <= mostPairs.alike;
  const alike = longestRow(isComparable ? old.length : 0, now.length, (a, b) => {
    const [one = new Set<string>(), other = new Set<string>()] = [oldWords?.[a], nowWords?.[b]];
    const shared = [...one].filter((word) => other.has(word)).length;
    const likeness = shared / Math.max(one.size, other.size, 1);
    return likeness >= leastLikeness ? likeness : 0;
  });
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  for (const [nextOld, nextNow] of [...alike, [old.length, now.length]] as [number, number][]) {
    for (; a < nextOld; a++) pairs.push([old[a], undefined]);
    for (; b < nextNow; b++) pairs.push([undefined, now[b]]);
    if (a < old.length && b < now.length) pairs.push([old[a++], now[b++]]);
  }
  return pairs;
}

/** Without passages that stand elsewhere now. */
function withoutMoved(pairs: Pair[]): Pair[] {
  const removed = new Set(pairs.flatMap(([old, now]) => (now ? [] : [old?.text])));
  const moved = new Set(pairs.flatMap(([old, now]) => (!old && removed.has(now?.text) ? [now?.text] : [])));
  return pairs.filter(([old, now]) => (old && now) || !moved.has((old ?? now)?.text));
}

/**
 * The row of pairs, both sides in order, that weighs most.
 *
 * @param weigh what a pair of places weighs; 0 if it is none
 */
function longestRow(olds: number, nows: number, weigh: (a: number, b: number) => number): [number, number][] {
  const width = nows + 1;
  const weights = new Float64Array((olds + 1) * width);
  const from = (a: number, b: number) => weights[a * width + b] ?? 0;
  const taking = (a: number, b: number) => {
    const weight = weigh(a, b);
    return weight > 0 ? weight + from(a + 1, b + 1) : 0;
  };
  for (let a = olds - 1; a >= 0; a--)
    for (let b = nows - 1; b >= 0; b--)
      weights[a * width + b] = Math.max(taking(a, b), from(a + 1, b), from(a, b + 1));
  const row: [number, number][] = [];
  for (let a = 0, b = 0; a < olds && b < nows; ) {
    if (from(a, b) === from(a + 1, b)) a++;
    else if (from(a, b) === from(a, b + 1)) b++;
    else row.push([a++, b++]);
  }
  return row;
}
