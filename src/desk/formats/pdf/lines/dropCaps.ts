import { type Cluster, isSpace } from './clusters.ts';
import { type Row, rowsOf } from './rows.ts';
import { spaced } from './spacing.ts';

/** A drop cap is so many times as large as the text beside it, at the least. */
const LARGER = 1.7;
/** The first line beside it begins within so many of its own sizes. */
const BESIDE = 1;
const INITIAL = /^\p{Lu}$/u;
/** Words of one letter in the languages that have a drop cap for it. */
const ONE_LETTER_WORD = /^[AIOÀÓYEUZ]$/;
const QUOTATION = /^["'“”„«‘’‚]$/u;

/**
 * Puts the large first letter of a text, which reaches over two lines and more, before the first of them, where it is read.
 *
 * @param clusters a page's signs.
 */
export function withDropCaps(clusters: Cluster[]): Cluster[] {
  const size = usualSize(clusters);
  const initials = clusters.filter((cap) => cap.size >= LARGER * size && INITIAL.test(cap.text));
  if (initials.length === 0) return clusters;
  const rows = rowsOf(clusters);
  if (initials.length > Math.max(2, rows.length / 4)) return clusters;
  const words = rows.flatMap(wordsIn);
  const moved = new Map<Cluster, Cluster>();
  for (const cap of initials) {
    const signs = [cap, ...marksBefore(cap, clusters)];
    const beside = rowsBeside(cap, signs, rowsOf(clusters.filter((one) => !signs.includes(one))));
    const [first, second] = beside;
    if (!first || !second) continue;
    const start = Math.min(...signs.map(({ x }) => x));
    const end = isWord(cap.text, first, words) ? first.x - 0.3 * first.size : first.x;
    const shrink = (x: number) => start + ((x - start) * (end - start)) / (cap.end - start);
    for (const sign of signs)
      moved.set(sign, { ...sign, x: shrink(sign.x), end: shrink(sign.end), y: first.y, size: first.size });
    // The lines beside it are not set in.
    for (const row of beside.slice(1)) {
      const sign = row.clusters.find((one) => !isSpace(one));
      if (sign) moved.set(sign, { ...sign, x: start });
    }
  }
  return clusters.map((cluster) => moved.get(cluster) ?? cluster);
}

/** The size in which most signs are set. */
function usualSize(clusters: Cluster[]): number {
  const sizes = clusters.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** The quotation mark before the letter, as large as it is. */
function marksBefore(cap: Cluster, clusters: Cluster[]): Cluster[] {
  return clusters.filter(
    ({ text, x, end, size }) =>
      QUOTATION.test(text) && size > cap.size / LARGER && x < cap.x && cap.x - end < 0.5 * cap.size,
  );
}

/** The lines beside the letter, from the one at its head to the one on its baseline; none if it is a line's own letter. */
function rowsBeside(cap: Cluster, signs: Cluster[], rows: Row[]): Row[] {
  const near = rows.filter(
    ({ x, y, size }) =>
      size * LARGER <= cap.size &&
      y > cap.y - cap.size &&
      y < cap.y + 0.3 * size &&
      x > cap.end - 0.1 * cap.size &&
      x < cap.end + BESIDE * cap.size,
  );
  const atHead = near[0] && near[0].y - near[0].size < cap.y - 0.5 * cap.size;
  const alone = rows.every(({ clusters }) =>
    clusters.every(
      (one) =>
        isSpace(one) ||
        one.size < 0.8 * cap.size ||
        Math.abs(one.y - cap.y) > 0.5 * cap.size ||
        Math.abs(one.x - cap.end) > 2 * cap.size ||
        signs.includes(one),
    ),
  );
  return atHead && alone ? near : [];
}

/** Whether the letter is a word by itself: what follows it is a word elsewhere on the page, and both together are not. */
function isWord(letter: string, row: Row, words: readonly string[]): boolean {
  const next = wordsIn(row)[0] ?? '';
  const times = (word: string) => words.filter((other) => other === word).length;
  return ONE_LETTER_WORD.test(letter) && times(next) > 1 && times(letter.toLowerCase() + next) === 0;
}

function wordsIn(row: Row): string[] {
  const text = spaced(row)
    .map((sign) => sign.text)
    .join('');
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
