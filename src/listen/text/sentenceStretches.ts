import type { Stretch } from '../../find/marks/ownText.ts';

/** A longer sentence is spoken in parts, in UTF-16 code units: some voices stop after fifteen seconds (Chromium issue 41294170). */
const longest = 220;

/** What ends a sentence where the browser can't tell, with the quotation marks and brackets that close after it. */
const ends = /[.!?…؟۔]+["'»”’)\]]*\s+|\n+/gu;

/** A title or an initial, whose full stop ends no sentence. */
const abbreviated = /(?:^|[\s(«“"])(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Nr|Abs|bzw)\.\s*$/u;
/** In German “z. B.”, “d. h.” and a day of the month, too. */
const abbreviatedInGerman = /(?<![\p{L}\p{N}])(?:[zdh]|\d{1,2})\.\s*$/u;

const said = /[\p{L}\p{N}]/u;
/** Where a long sentence is best parted: after a comma or a colon, then between words. */
const pauses = [/[,;:،؛—–]\s/gu, /\s/gu];

/**
 * The sentences of a text, in order and apart; between them is nothing but space, and none is empty. What holds no letter and no digit
 * belongs to the sentence before it.
 *
 * @param language BCP 47
 */
export function sentenceStretches(text: string, language: string): Stretch[] {
  const sentences: Stretch[] = [];
  const isGerman = /^de\b/i.test(language);
  for (const part of partsOf(text, language)) {
    const last = sentences.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    const isCut = abbreviated.test(before) || (isGerman && abbreviatedInGerman.test(before));
    if (last && (isCut || !said.test(text.slice(part.start, part.end)))) last.end = part.end;
    else sentences.push(part);
  }
  return sentences
    .map((sentence) => trimmed(text, sentence))
    .filter(({ start, end }) => end > start)
    .flatMap((sentence) => shortParts(text, sentence));
}

function partsOf(text: string, language: string): Stretch[] {
  // Firefox before 125 has none.
  if (typeof Intl.Segmenter === 'function') {
    try {
      const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
      return [...segmenter.segment(text)].map(({ segment, index }) => ({
        start: index,
        end: index + segment.length,
      }));
    } catch {
      // A tag that is none: by the ends.
    }
  }
  const cuts = [...text.matchAll(ends)].map(({ 0: { length }, index }) => index + length);
  return [...cuts, text.length].map((end, at) => ({ start: cuts[at - 1] ?? 0, end }));
}

/** Without the space at both ends. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const inside = text.slice(start, end);
  return { start: start + inside.length - inside.trimStart().length, end: start + inside.trimEnd().length };
}

/** The parts of a long sentence. */
function shortParts(text: string, whole: Stretch): Stretch[] {
  if (whole.end - whole.start <= longest) return [whole];
  const window = text.slice(whole.start, whole.start + longest);
  const cut = whole.start + (lastPause(window) ?? safeEnd(window));
  const [first, rest] = [
    trimmed(text, { start: whole.start, end: cut }),
    trimmed(text, { start: cut, end: whole.end }),
  ];
  return [
    ...(first.end > first.start ? [first] : []),
    ...(rest.end > rest.start ? shortParts(text, rest) : []),
  ];
}

/** Behind the last pause that leaves a part worth saying. */
function lastPause(window: string): number | undefined {
  for (const pause of pauses) {
    const found = [...window.matchAll(pause)].map(({ 0: { length }, index }) => index + length);
    const last = found.at(-1) ?? 0;
    if (last > longest / 4) return last;
  }
  return undefined;
}

/** Never between the two halves of a character. */
function safeEnd(window: string): number {
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
}
