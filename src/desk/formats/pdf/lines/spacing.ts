import { type Cluster, isSpace } from './clusters.ts';
import type { Row } from './rows.ts';

/** A gap wider than this many times the size, without a drawn space, is not a word space. */
const TAB_GAP = 1.2;
/** Even with a space in it, a gap this many times the size separates two columns. */
const WIDE_GAP = 3.5;
/** Less is enough where the line's other spaces are drawn and narrow and none is drawn here: between cells of a full row. */
const CELL_GAP = 0.8;
const NARROW = 1 / 3;
/** The least word space where the producer draws spaces, and where it only moves on. */
const GAP_WITH_SPACES = 0.3;
const GAP_WITHOUT_SPACES = 0.18;

/** Where nearly all letters of a row touch, less is a word space. */
const GAP_IN_EVEN_ROW = 0.11;
/** Letters that are no further apart touch: a space drawn there takes no room. */
const TOUCHING = 0.06;
/** How well a half-space stands at the edge of its letters. */
const AT_EDGE = 0.03;
const ARABIC_LETTER = /^\p{Script=Arabic}/u;
const ZWNJ = '\u200C';

/**
 * The row's signs with ' ' between words and '\t' between columns. Producers draw spaces, leave them out or draw them all at once
 * over the words, so only the gap between two signs counts. A space without room between two Arabic letters is how TeX draws a
 * half-space (ZWNJ).
 */
export function spaced(row: Row): Cluster[] {
  const printed = row.clusters.filter((cluster) => !isSpace(cluster));
  const between = spacesBetween(printed, row.clusters.filter(isSpace));
  const visible = between.map((spaces, i) => {
    const [before, next] = [printed[i], printed[i + 1]] as [Cluster, Cluster];
    return next.x - before.end > TOUCHING * row.size ? spaces : [];
  });
  const manner = mannerOf(printed, visible, row.size);
  return printed.flatMap((cluster, i) => {
    const before = printed[i - 1];
    if (!before) return [cluster];
    const [all, spaces] = [between[i - 1] ?? [], visible[i - 1] ?? []];
    if (all.length > spaces.length)
      return isHalfSpace(before, cluster, all)
        ? [{ ...gapStyle(before, cluster), text: ZWNJ }, cluster]
        : [cluster];
    const size = Math.min(row.size, 1.5 * cluster.size);
    const room = roomBetween(cluster.x - before.end, lengthOf(spaces), size, manner);
    const kept = spaces.findLast(({ text }) => /[\u00A0\u202F]/.test(text));
    const text = room === ' ' && kept ? (/[\u00A0\u202F]/.exec(kept.text)?.[0] ?? room) : room;
    return room ? [{ ...gapStyle(before, cluster), text }, cluster] : [cluster];
  });
}

/** The drawn spaces between each sign and the next. */
function spacesBetween(printed: Cluster[], spaces: Cluster[]): Cluster[][] {
  const between: Cluster[][] = printed.slice(1).map(() => []);
  let at = 0;
  for (const space of spaces) {
    while (at < printed.length && centre(printed[at]) < centre(space)) at++;
    // Drawn over a letter, a space is where it begins, and not where its middle is.
    const touched = [at - 2, at - 1, at].find((gap) => {
      const [before, next] = [printed[gap], printed[gap + 1]];
      return before && next && isTouching(before, next) && isNear(space.x, before.end, before.size);
    });
    between[touched ?? at - 1]?.push(space);
  }
  return between;
}

const isTouching = (before: Cluster, next: Cluster) => next.x - before.end <= TOUCHING * before.size;
const isNear = (a: number, b: number, size: number) => Math.abs(a - b) <= AT_EDGE * size;

/** Whether a space without room begins or ends exactly where two Arabic letters meet. */
function isHalfSpace(before: Cluster, next: Cluster, spaces: Cluster[]): boolean {
  return (
    ARABIC_LETTER.test(before.text) &&
    ARABIC_LETTER.test(next.text) &&
    spaces.some(({ x, end }) => isNear(x, before.end, before.size) || isNear(end, next.x, before.size))
  );
}

/** A gap that is so near to the least word space, as a part of it, may be either. */
const DOUBT = 0.25;
const isInWord = (cluster: Cluster | undefined) =>
  cluster !== undefined && /^[\p{L}\p{N}]/u.test(cluster.text);

/** How many gaps of a row are as wide as its narrowest word spaces and its widest gaps between letters: words may be torn or joined. */
export function doubtfulGaps(row: Row): number {
  const printed = row.clusters.filter((cluster) => !isSpace(cluster));
  const between = spacesBetween(printed, row.clusters.filter(isSpace));
  const { least } = mannerOf(printed, between, row.size);
  return printed.slice(1).filter((next, i) => {
    const before = printed[i] as Cluster;
    const gap = (next.x - before.end) / Math.min(row.size, 1.5 * next.size);
    const letters = isInWord(before) && isInWord(next);
    return letters && between[i]?.length === 0 && Math.abs(gap - least) < DOUBT * least;
  }).length;
}

/** How a row's producer separates words. */
interface Manner {
  /** Spaces are drawn. */
  drawn: boolean;
  /** The median of the row's gaps; undefined if too few spaces are drawn to tell. */
  usual: number | undefined;
  /** The least word space where none is drawn, as a part of the size. */
  least: number;
}

function mannerOf(printed: Cluster[], spaces: Cluster[][], size: number): Manner {
  const gaps = printed.slice(1).map((cluster, i) => cluster.x - (printed[i]?.end ?? 0));
  const wide = gaps.filter((gap) => gap > 0.1 * (printed[0]?.size ?? 0)).sort((a, b) => a - b);
  const count = spaces.filter(({ length }) => length > 0).length;
  const drawn = count > 0;
  const inner = gaps.filter((_, i) => spaces[i]?.length === 0).map((gap) => gap / size);
  // The dots that lead to a number are set apart, and the words before them are not.
  const inWords = gaps.filter(
    (_, i) => spaces[i]?.length === 0 && isInWord(printed[i]) && isInWord(printed[i + 1]),
  );
  const usualLeast = drawn ? GAP_WITH_SPACES : GAP_WITHOUT_SPACES;
  const least = areEven(inner)
    ? GAP_IN_EVEN_ROW
    : Math.max(usualLeast, 2 * letterSpacingOf(inWords.map((gap) => gap / size)));
  return { drawn, usual: count < 4 ? undefined : wide[Math.floor(wide.length / 2)], least };
}

/** Whether a row's letters stand as their font says, without kerning or stretching: two in three touch as well as can be. */
function areEven(gaps: number[]): boolean {
  const touching = gaps.filter((gap) => Math.abs(gap) < 0.025).length;
  return gaps.length >= 8 && touching >= 0.66 * gaps.length;
}

/** The room that sets all letters of a row apart, which parts no words; 0 if some touch. */
function letterSpacingOf(gaps: number[]): number {
  const sorted = [...gaps].sort((a, b) => a - b);
  const [small, middle] = [0.2, 0.5].map((part) => sorted[Math.floor(part * sorted.length)] ?? 0);
  const spaced = gaps.length >= 5 && (small ?? 0) > 0.08 && (middle ?? 0) <= 0.6;
  return spaced ? (middle ?? 0) : 0;
}

function roomBetween(
  gap: number,
  spaces: number,
  size: number,
  { drawn, usual, least }: Manner,
): '' | ' ' | '\t' {
  if (gap > WIDE_GAP * size) return '\t';
  if (spaces >= 4 && gap > TAB_GAP * size) return '\t';
  if (spaces > 0) return ' ';
  if (gap > TAB_GAP * size && drawn) return '\t';
  if (usual !== undefined && gap > CELL_GAP * size && usual < NARROW * gap) return '\t';
  return gap > least * size ? ' ' : '';
}

const lengthOf = (spaces: Cluster[]) => spaces.reduce((sum, { text }) => sum + text.length, 0);

/** A space looks like both its neighbours, as far as they agree. */
function gapStyle(before: Cluster, after: Cluster): Cluster {
  return {
    text: ' ',
    x: before.end,
    end: after.x,
    y: before.y,
    size: Math.min(before.size, after.size),
    strong: before.strong && after.strong,
    em: before.em && after.em,
    ...(before.href !== undefined && before.href === after.href ? { href: before.href } : {}),
  };
}

const centre = (cluster: Cluster | undefined) => ((cluster?.x ?? 0) + (cluster?.end ?? 0)) / 2;
