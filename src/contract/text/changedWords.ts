/** A text in parts: what stays and what changes by turns, the first part stays (it may be empty). */
export type MarkedText = string[];

/** Above this, finding what two passages share would take too long; then all between their like ends is marked. */
const mostComparisons = 250_000;

/**
 * Two states of one passage, with the words marked that differ: the longest common row of words stays. What was added has no
 * words before, what was removed none after.
 */
export function changedWords(before: string, after: string): { before: MarkedText; after: MarkedText } {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const [staysOld, staysNow] = common(old.map(bare), now.map(bare));
  return { before: inParts(old, staysOld), after: inParts(now, staysNow) };
}

/** Words with the space behind them: joined they are the text again. */
function wordsOf(text: string): string[] {
  return text.match(/^\s+|\S+\s*/gu) ?? [];
}

function bare(word: string): string {
  return word.trim();
}

/** The places of the words that two rows share, in each of them. */
function common(old: readonly string[], now: readonly string[]): [Set<number>, Set<number>] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const pairs: [number, number][] = [];
  for (let at = 0; at < start; at++) pairs.push([at, at]);
  for (let at = end; at > 0; at--) pairs.push([old.length - at, now.length - at]);
  const middle = longestCommon(old.slice(start, old.length - end), now.slice(start, now.length - end));
  pairs.push(...middle.map(([a, b]): [number, number] => [a + start, b + start]));
  return [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
}

/** The longest common subsequence, by the table of lengths from each pair of places on. */
function longestCommon(old: readonly string[], now: readonly string[]): [number, number][] {
  if (old.length * now.length > mostComparisons) return [];
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const from = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--)
      lengths[a * width + b] =
        old[a] === now[b] ? from(a + 1, b + 1) + 1 : Math.max(from(a + 1, b), from(a, b + 1));
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < old.length && b < now.length; ) {
    if (old[a] === now[b]) pairs.push([a++, b++]);
    else if (from(a + 1, b) >= from(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}

/** The space behind the last of several marked words is not marked. */
function inParts(words: readonly string[], stays: ReadonlySet<number>): MarkedText {
  const parts = [''];
  for (const [at, word] of words.entries()) {
    const isMarked = parts.length % 2 === 0;
    if (isMarked === stays.has(at)) {
      const space = isMarked ? (/\s+$/u.exec(parts.at(-1) ?? '')?.[0] ?? '') : '';
      parts.push(parts.pop()?.slice(0, space ? -space.length : undefined) ?? '', space);
    }
    parts.push((parts.pop() ?? '') + word);
  }
  return parts;
}
