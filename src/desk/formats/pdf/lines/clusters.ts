import type { Glyph } from '../file/glyph.ts';
import { plainForms, repairedLigature } from './presentationForms.ts';

/** Signs that readers see as one: a letter with its marks and dots, a ligature. Its text is in reading order. */
export interface Cluster extends Pick<Glyph, 'text' | 'x' | 'end' | 'y' | 'size' | 'strong' | 'em' | 'href'> {
  /** The drawn shape, if the file does not say what it means. */
  shape?: string;
  /** Set above its line, like a footnote's mark. */
  superscript?: boolean;
  /** Set below its line, like a number in a formula. */
  subscript?: boolean;
  /** The key of the footnote it refers to. */
  note?: string;
}

/** What belongs to the letter before it: vowel signs, ZWNJ and ZWJ. */
const MARK = /^[\p{M}\u200C\u200D]+$/u;
const SPACE = /^[ \u00A0\u2000-\u200A\u202F\u3000\t]+$/;
const SOFT_HYPHEN = '\u00AD';

/**
 * Joins the signs that readers see as one. Vowel signs go to the letter they stand on, whichever was drawn first; a group of
 * signs with an ActualText has that text.
 */
export function clustersOf(glyphs: Glyph[], said: readonly (string | undefined)[]): Cluster[] {
  const clusters: Cluster[] = [];
  const marks: { mark: Cluster; at: number }[] = [];
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i] as Glyph;
    if (glyph.group !== undefined) {
      const members = [glyph];
      while (glyphs[i + 1]?.group === glyph.group) members.push(glyphs[++i] as Glyph);
      for (const cluster of actualTextCluster(members, said[glyph.group] ?? '')) {
        if (MARK.test(cluster.text)) marks.push({ mark: cluster, at: clusters.length });
        else clusters.push(cluster);
      }
    } else if (MARK.test(glyph.text)) marks.push({ mark: clusterOf(glyph), at: clusters.length });
    else if (glyph.known || glyph.end - glyph.x > 0.01) clusters.push(clusterOf(glyph));
  }
  for (const cluster of clusters) cluster.text = repairedLigature(cluster.text);
  const alone = marks.filter(({ mark, at }) => {
    const base = baseOf(mark, clusters.slice(Math.max(0, at - 3), at), clusters.slice(at, at + 3));
    if (base) base.text += mark.text;
    return !base;
  });
  clusters.push(...alone.map(({ mark }) => mark));
  for (const cluster of clusters) cluster.text = plainForms(cluster.text);
  return clusters;
}

/** Whether a cluster is only room between words. */
export function isSpace(cluster: { text: string }): boolean {
  return SPACE.test(cluster.text);
}

/** Some producers write the hyphen of a divided word as U+0002, and a space as the sign that ends a line or a cell. */
const MEANINGS: Record<string, string> = { '\u0002': SOFT_HYPHEN, '\t': ' ', '\n': ' ', '\r': ' ' };

function clusterOf(glyph: Glyph): Cluster {
  const { x, end, y, size, strong, em, href, shape } = glyph;
  const meaning = MEANINGS[glyph.text];
  const [text, known] = [meaning ?? glyph.text, meaning !== undefined || glyph.known];
  const look = { strong, em, ...(href === undefined ? {} : { href }), ...(known ? {} : { shape }) };
  return { text: known ? text : '\uFFFD', x, end, y, size, ...look };
}

/**
 * The letter that a mark stands on: the sign before it in the file, as in Unicode, or the one after it if the file stores Arabic
 * script from left to right; the nearer one if that is not a letter.
 */
function baseOf(mark: Cluster, before: Cluster[], after: Cluster[]): Cluster | undefined {
  const off = (base: Cluster) => Math.abs((mark.x + mark.end) / 2 - (base.x + base.end) / 2);
  const carries = (base: Cluster | undefined): base is Cluster =>
    base !== undefined &&
    /\p{L}/u.test(base.text) &&
    Math.abs(mark.y - base.y) < base.size &&
    off(base) < 1.5 * base.size;
  const likely = goesFromLeft([...before, ...after]) ? after[0] : before.at(-1);
  if (carries(likely)) return likely;
  return [...before, ...after].filter(carries).sort((a, b) => off(a) - off(b))[0];
}

/** Whether the file stores Arabic letters that touch on the page from left to right. */
function goesFromLeft(clusters: Cluster[]): boolean {
  let lead = 0;
  for (const [i, next] of clusters.entries()) {
    const one = clusters[i - 1];
    if (!one || !/\p{Script=Arabic}/u.test(one.text + next.text) || Math.abs(one.y - next.y) > 0.5 * one.size)
      continue;
    const touch = 0.5 * one.size;
    if (Math.abs(next.x - one.end) < touch && next.x > one.x) lead++;
    else if (Math.abs(one.x - next.end) < touch && next.x < one.x) lead--;
  }
  return lead > 0;
}

function actualTextCluster(members: Glyph[], text: string): Cluster[] {
  const widest = members.reduce((a, b) => (b.end - b.x > a.end - a.x ? b : a));
  const oneLine = members.every((glyph) => Math.abs(glyph.y - widest.y) < widest.size);
  const printed = members.filter((glyph) => glyph.known || glyph.end > glyph.x);
  // A hyphen that divides a word is kept as printed; a text for several lines has no single place.
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
