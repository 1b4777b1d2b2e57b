import { plainForms, repairedLigature } from './forms.ts';
import type { Glyph } from './pageMarks.ts';

/** The signs that are one for the reader: a letter with its marks and dots, a ligature; its text is in reading order. */
export interface Cluster {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  strong: boolean;
  em: boolean;
  href?: string;
  /** Set above its line, as a footnote's mark is. */
  raised?: boolean;
  /** The key of the footnote that it refers to. */
  note?: string;
}

const MARK = /^\p{M}+$/u;
const SPACE = /^[ \u00A0\u2000-\u200A\u202F\u3000\t]+$/;
const SOFT_HYPHEN = '\u00AD';

/**
 * Puts signs together that are one for the reader. Dots and vowel signs that the font draws apart go to the letter that they stand on;
 * a group of signs that the producer has said in words says just that.
 */
export function clustersOf(glyphs: Glyph[], said: readonly (string | undefined)[]): Cluster[] {
  const clusters: Cluster[] = [];
  let waiting: Glyph[] = [];
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i] as Glyph;
    if (glyph.group !== undefined) {
      const members = [glyph];
      while (glyphs[i + 1]?.group === glyph.group) members.push(glyphs[++i] as Glyph);
      clusters.push(...saidCluster(members, said[glyph.group] ?? ''));
      continue;
    }
    if (!glyph.known && glyph.end - glyph.x < 0.01) continue;
    if (MARK.test(glyph.text)) {
      const before = clusters.at(-1);
      if (before && waiting.length === 0 && standsOn(glyph, before) && !nextCarries(glyphs, i))
        before.text += glyph.text;
      else waiting.push(glyph);
      continue;
    }
    const cluster = clusterOf(glyph);
    if (waiting.length > 0) {
      cluster.text += waiting.map((mark) => mark.text).join('');
      waiting = [];
    }
    clusters.push(cluster);
  }
  const last = clusters.at(-1);
  if (last) last.text += waiting.map((mark) => mark.text).join('');
  else clusters.push(...waiting.map(clusterOf));
  for (const cluster of clusters) cluster.text = plainForms(repairedLigature(cluster.text));
  return clusters;
}

/** Whether a cluster is only room between words. */
export function isSpace(cluster: { text: string }): boolean {
  return SPACE.test(cluster.text);
}

function clusterOf(glyph: Glyph): Cluster {
  const { text, x, end, y, size, strong, em, href, known } = glyph;
  return {
    text: known ? text : '\uFFFD',
    x,
    end,
    y,
    size,
    strong,
    em,
    ...(href === undefined ? {} : { href }),
  };
}

/** A mark belongs to the letter over whose width it stands. */
function standsOn(mark: Glyph, base: Cluster): boolean {
  const slack = 0.15 * base.size;
  const middle = (mark.x + mark.end) / 2;
  return Math.abs(mark.y - base.y) < base.size && middle >= base.x - slack && middle <= base.end + slack;
}

/** In visual order from right-to-left text, a mark comes before its letter: the letter that follows lies over it too. */
function nextCarries(glyphs: Glyph[], at: number): boolean {
  const mark = glyphs[at] as Glyph;
  const next = glyphs.slice(at + 1, at + 4).find((glyph) => !MARK.test(glyph.text) && glyph.end > glyph.x);
  const before = glyphs
    .slice(Math.max(0, at - 3), at)
    .findLast((glyph) => !MARK.test(glyph.text) && glyph.end > glyph.x);
  if (!next || next.group !== undefined || Math.abs(next.y - mark.y) > next.size) return false;
  const off = (base: Glyph) => Math.abs((mark.x + mark.end) / 2 - (base.x + base.end) / 2);
  return /\p{Script=Arabic}/u.test(next.text) && (!before || off(next) < off(before));
}

function saidCluster(members: Glyph[], text: string): Cluster[] {
  const widest = members.reduce((a, b) => (b.end - b.x > a.end - a.x ? b : a));
  const oneLine = members.every((glyph) => Math.abs(glyph.y - widest.y) < widest.size);
  const printed = members.filter((glyph) => glyph.known || glyph.end > glyph.x);
  // A hyphen that stands for "divided here" is kept as it is printed; what is said over several lines has no one place.
  const sameSigns = printed.map((glyph) => glyph.text).join('') === text;
  if (!oneLine || text === SOFT_HYPHEN || sameSigns) return printed.map(clusterOf);
  if (text === '') return [];
  const spread = members.filter((glyph) => glyph.end - glyph.x > 0.01);
  return [
    {
      ...clusterOf({ ...widest, text, known: true }),
      x: Math.min(widest.x, ...spread.map((glyph) => glyph.x)),
      end: Math.max(widest.end, ...spread.map((glyph) => glyph.end)),
    },
  ];
}
