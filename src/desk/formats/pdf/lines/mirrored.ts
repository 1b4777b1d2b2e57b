import { bidiClassOf } from './bidiClass.ts';

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

/** Gives brackets stored by their look the meaning they have in right-to-left text. */
export function mirrored<S extends { text: string }>(ordered: readonly S[], rtl: boolean): S[] {
  return ordered.map((sign, i) => {
    const other = MIRROR.get(sign.text);
    return other !== undefined && standsInRtl(ordered, i, rtl) ? { ...sign, text: other } : sign;
  });
}

/** Brackets take the paragraph's direction unless both neighbouring letters have the other one. */
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
