import * as v from 'valibot';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import { blockSchema } from '../../contract/blockSchema.ts';
import { blockTexts } from '../../contract/blockTexts.ts';
import { foldWords } from '../../language/fold.ts';
import type { Passage } from './api/change.ts';

/** Above these, comparing each passage with each would take too long: then they count as removed and added. */
const mostPairs = { same: 4_000_000, alike: 40_000 };

/** Passages that share fewer of their words than this are two passages, one removed and one added. */
const leastLikeness = 0.3;

/**
 * The passages that differ between two states of an article, in reading order: its title, its summary, and every text of its
 * blocks, each as plain words. What has only moved or only changed its emphasis is none; one change in several places is one.
 */
export function changedPassages(before: ArticleFile, after: ArticleFile): Passage[] {
  const fields = [passageOf(before.title, after.title), passageOf(before.summary ?? '', after.summary ?? '')];
  const [old, now] = [passagesOf(before), passagesOf(after)];
  const isComparable = old.length * now.length <= mostPairs.same;
  const same = isComparable ? longestRow(old.length, now.length, (a, b) => (old[a] === now[b] ? 1 : 0)) : [];
  const ends: [number, number][] = [...same, [old.length, now.length]];
  let [fromOld, fromNow] = [0, 0];
  const pairs = ends.flatMap(([a, b]) => {
    const found = pairsOf(old.slice(fromOld, a), now.slice(fromNow, b));
    [fromOld, fromNow] = [a + 1, b + 1];
    return found;
  });
  const found = [...fields.filter((field) => field !== undefined), ...withoutMoved(pairs)];
  return [...new Map(found.map((passage) => [JSON.stringify(passage), passage])).values()];
}

/** A field's words before and after; undefined where they are the same. */
function passageOf(before: string, after: string): Passage | undefined {
  const [old, now] = [before.trim(), after.trim()];
  return old === now ? undefined : { ...(old && { before: old }), ...(now && { after: now }) };
}

/** A body's words, as readers see them. A block that cannot be read has none. */
function passagesOf({ body }: ArticleFile): string[] {
  const blocks = body.flatMap((block) => {
    const read = v.safeParse(blockSchema, block);
    return read.success ? blockTexts(read.output) : [];
  });
  return blocks.map((text) => text.trim()).filter((text) => text !== '');
}

/** What became of passages between two that stayed: those that are alike are one, changed; the others were removed or added. */
function pairsOf(old: readonly string[], now: readonly string[]): Passage[] {
  const [oldWords, nowWords] = [old, now].map((texts) => texts.map((text) => new Set(foldWords(text))));
  const isComparable = old.length * now.length <= mostPairs.alike;
  const alike = longestRow(isComparable ? old.length : 0, now.length, (a, b) => {
    const [one = new Set<string>(), other = new Set<string>()] = [oldWords?.[a], nowWords?.[b]];
    const shared = [...one].filter((word) => other.has(word)).length;
    const likeness = shared / Math.max(one.size, other.size, 1);
    return likeness >= leastLikeness ? likeness : 0;
  });
  const pairs: Passage[] = [];
  let [a, b] = [0, 0];
  for (const [nextOld, nextNow] of [...alike, [old.length, now.length]] as [number, number][]) {
    for (; a < nextOld; a++) pairs.push({ before: old[a] ?? '' });
    for (; b < nextNow; b++) pairs.push({ after: now[b] ?? '' });
    if (a < old.length && b < now.length) pairs.push({ before: old[a++] ?? '', after: now[b++] ?? '' });
  }
  return pairs;
}

/** Without passages that stand elsewhere now. */
function withoutMoved(pairs: Passage[]): Passage[] {
  const removed = new Set(pairs.flatMap(({ before, after }) => (after === undefined ? [before] : [])));
  const moved = new Set(
    pairs.flatMap(({ before, after }) => (before === undefined && removed.has(after) ? [after] : [])),
  );
  return pairs.filter(({ before, after }) => {
    const alone = before === undefined ? after : after === undefined ? before : undefined;
    return alone === undefined || !moved.has(alone);
  });
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
