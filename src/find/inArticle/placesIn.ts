import { fold, foldText } from '../../language/fold.ts';
import type { OwnText, Stretch } from '../marks/ownText.ts';
import { textMatch } from '../marks/textMatch.ts';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}ـ]*/gu;
const quotation = /["“”„«»‟＂]/g;

/**
 * Where texts have what was typed: as it stands, in whatever spelling, also inside a word; of one word its other forms, too.
 * Where several words nowhere stand together, each of them. Whole words are found: a mark inside one would part its letters.
 *
 * @returns for each text its stretches, in order
 */
export function placesIn(texts: readonly OwnText[], typed: string): Stretch[][] {
  const needle = foldText(typed.replace(quotation, ' ')).trim().replace(/\s+/g, ' ');
  if (needle === '') return texts.map(() => []);
  const together = texts.map(({ text }) => containing(text, needle));
  const isOne = !needle.includes(' ');
  if (!isOne && together.some((stretches) => stretches.length > 0)) return together;
  const match = textMatch(typed);
  return texts.map((text, at) => merged([...(together[at] ?? []), ...match(text)]));
}

/** The words of a text in which a folded text stands. */
function containing(text: string, needle: string): Stretch[] {
  const { text: folded, originalRange } = fold(text, { spaces: 'one' });
  const stretches: Stretch[] = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length))
    stretches.push(originalRange(at, at + needle.length));
  if (stretches.length === 0) return [];
  const words = [...text.matchAll(word)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return merged(
    stretches.map((stretch) => {
      const cut = words.filter(({ start, end }) => start < stretch.end && end > stretch.start);
      return {
        start: Math.min(stretch.start, cut[0]?.start ?? stretch.start),
        end: Math.max(stretch.end, cut.at(-1)?.end ?? stretch.end),
      };
    }),
  );
}

/** Stretches in order, those that overlap as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else result.push({ ...one });
  }
  return result;
}
