import { type BidiClass, bidiClassOf } from './bidiClass.ts';

/** Paired signs that are mirrored in right-to-left text (Bidi_Mirrored in the Unicode data). */
const PAIRS = ['()', '[]', '{}', '«»', '‹›', '<>'] as const;
const MIRROR = new Map<string, string>(
  PAIRS.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]),
);
const OPENING = new Set<string>(PAIRS.map((pair) => pair[0] ?? ''));

/** How often a producer stored right-to-left brackets by their meaning, and how often by their look. */
export interface BracketCount {
  logical: number;
  visual: number;
}

/**
 * Counts, in text in reading order, the pairs that open before they close, and those that are reversed because the file holds the
 * drawn shape.
 */
export function countBrackets(
  ordered: readonly { text: string }[],
  rtl: boolean,
  count: BracketCount,
): BracketCount {
  const standsInRtl = rtlPlaces(ordered, rtl);
  let open = '';
  for (const [i, sign] of ordered.entries()) {
    if (!MIRROR.has(sign.text) || !standsInRtl(i)) continue;
    if (open && MIRROR.get(open) === sign.text) {
      if (OPENING.has(open)) count.logical++;
      else count.visual++;
      open = '';
    } else open = sign.text;
  }
  return count;
}

/** Gives brackets stored by their look the meaning they have in right-to-left text. */
export function mirrored<S extends { text: string }>(ordered: readonly S[], rtl: boolean): S[] {
  const standsInRtl = rtlPlaces(ordered, rtl);
  return ordered.map((sign, i) => {
    const other = MIRROR.get(sign.text);
    return other !== undefined && standsInRtl(i) ? { ...sign, text: other } : sign;
  });
}

/** Tells of each place whether brackets take the paragraph's direction: unless both neighbouring letters have the other one. */
function rtlPlaces(ordered: readonly { text: string }[], rtl: boolean): (at: number) => boolean {
  const kinds = ordered.map(({ text }) => bidiClassOf(text));
  const before = strongBefore(kinds);
  const after = strongBefore(kinds.toReversed()).reverse();
  return (at) =>
    rtl ? before[at] !== 'ltr' || after[at] !== 'ltr' : before[at] === 'rtl' && after[at] === 'rtl';
}

/** The direction of the nearest letter before each place. */
function strongBefore(kinds: readonly BidiClass[]): (BidiClass | undefined)[] {
  let last: BidiClass | undefined;
  return kinds.map((kind) => {
    const before = last;
    if (kind === 'ltr' || kind === 'rtl') last = kind;
    return before;
  });
}
