import { bidiClassOf } from './bidiClass.ts';

/** The paired signs that are drawn mirrored in text from right to left (Bidi_Mirrored in the Unicode data). */
const PAIRS = ['()', '[]', '{}', '«»', '‹›', '<>'] as const;
const MIRROR = new Map<string, string>(
  PAIRS.flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const]),
);
const OPENING = new Set<string>(PAIRS.map((pair) => pair[0] ?? ''));

/** How a producer noted the brackets of right-to-left text: by what they mean, or by how they look. */
export interface BracketCount {
  logical: number;
  visual: number;
}

/**
 * Counts, in text that is in the order of reading, the pairs that open before they close, and those that come the wrong way round
 * because the file holds the drawn sign's shape.
 */
export function countBrackets(
  ordered: readonly { text: string }[],
  rtl: boolean,
  count: BracketCount,
): BracketCount {
  let open = '';
  for (const [i, sign] of ordered.entries()) {
    if (!MIRROR.has(sign.text) || !standsInRtl(ordered, i, rtl)) continue;
    if (open && MIRROR.get(open) === sign.text) {
      if (OPENING.has(open)) count.logical++;
      else count.visual++;
      open = '';
    } else open = sign.text;
  }
  return count;
}

/** Gives brackets that were noted by their looks the meaning that they have in text from right to left. */
export function mirrored<S extends { text: string }>(ordered: readonly S[], rtl: boolean): S[] {
  return ordered.map((sign, i) => {
    const other = MIRROR.get(sign.text);
    return other !== undefined && standsInRtl(ordered, i, rtl) ? { ...sign, text: other } : sign;
  });
}

/** Brackets take the paragraph's direction, but for those that have letters of the other direction on both sides. */
function standsInRtl(ordered: readonly { text: string }[], at: number, rtl: boolean): boolean {
  const strong = (step: 1 | -1) => {
    for (let i = at + step; i >= 0 && i < ordered.length; i += step) {
      const kind = bidiClassOf(ordered[i]?.text ?? '');
      if (kind === 'ltr' || kind === 'rtl') return kind;
    }
    return undefined;
  };
  const [before, after] = [strong(-1), strong(1)];
  return rtl ? before !== 'ltr' || after !== 'ltr' : before === 'rtl' && after === 'rtl';
}
