import { answeredBy, type OwnText, type Stretch, type TextMatch } from './ownText.ts';

/** A passage of an article, and the words in it that answer. */
export interface Passage extends OwnText {
  /** The index of the text that it is from, and where its first word that answers stands in that text. */
  at: number;
  from: number;
  marks: Stretch[];
}

/** About how many characters a passage has: three lines of a phone. */
const length = 190;

/**
 * The passage that answers best: the window that answers the most different words of a search; of equal ones the first.
 *
 * @param texts of an article, in reading order
 * @param match finds the words that answer; whole words, in order
 * @returns undefined if no text has a word that answers
 */
export function bestPassage(texts: readonly OwnText[], match: TextMatch): Passage | undefined {
  let best: { at: number; from: number; marks: readonly Stretch[]; different: number } | undefined;
  for (const [at, text] of texts.entries()) {
    const marks = match(text);
    for (const [first, { start: from }] of marks.entries()) {
      const window = marks
        .slice(first)
        .filter(({ end }) => end - from <= length || end === marks[first]?.end);
      const different = answeredBy(window);
      if (different > (best?.different ?? 0)) best = { at, from, marks: window, different };
    }
  }
  const text = texts[best?.at ?? -1];
  return best && text && { at: best.at, from: best.from, ...cut(text, best.marks) };
}

/** The words around the marks, to about the length of a passage, cut between words. */
function cut({ text, language }: OwnText, marks: readonly Stretch[]): OwnText & Pick<Passage, 'marks'> {
  const [from, to] = [marks[0]?.start ?? 0, marks.at(-1)?.end ?? 0];
  const room = Math.max(40, length - (to - from));
  // Two thirds behind: what follows says more than what comes before.
  const start = wordStart(
    text,
    Math.max(0, Math.min(from - Math.round(room / 3), text.length - length)),
    from,
  );
  const end = wordEnd(
    text,
    Math.min(text.length, Math.max(to + Math.round((room * 2) / 3), start + length)),
    to,
  );
  const head = start > 0 ? '… ' : '';
  return {
    text: `${head}${text.slice(start, end).replace(/\s/g, ' ')}${end < text.length ? ' …' : ''}`,
    language,
    marks: marks.map((mark) => ({
      start: mark.start - start + head.length,
      end: mark.end - start + head.length,
    })),
  };
}

/** The first beginning of a word from a place on, at the latest the given one. */
function wordStart(text: string, from: number, latest: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from - 1, latest).search(/\s\S/);
  return space < 0 ? latest : from + space;
}

/** The last end of a word before a place, at the earliest the given one. */
function wordEnd(text: string, to: number, earliest: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(earliest, to + 1).search(/\s\S*$/);
  return space < 0 ? earliest : earliest + space;
}
