import { type ShownText, shownTexts } from '../../find/inArticle/shownTexts.ts';
import { rangesOf } from '../../find/marks/marks.ts';
import { sentenceStretches } from './sentenceStretches.ts';

/** A sentence of an article as it stands on the page. */
export interface Sentence {
  text: string;
  /** BCP 47. */
  language: string;
  range: Range;
  /** Its block, counted from 1; 0 for the title and the summary. */
  block: number;
  /** Where it begins in the block's words, in UTF-16 code units. */
  start: number;
}

/**
 * Who listens wants the text: no notes, no captions, no tables, whose cells say nothing without their columns. Quotations and verses are
 * figures of HTML too, and are read.
 */
const unspoken =
  '[data-block="note"], [data-block="gap"], [data-block="table"], [data-block="figure"], table, figcaption';

/** The sentences of an article that is shown, in the order of reading. */
export function sentencesOf(article: Element): Sentence[] {
  const lengths = new Map<number, number>();
  return shownTexts(article).flatMap((shown) => {
    const block = blockOf(shown);
    if (block === undefined) return [];
    const before = lengths.get(block) ?? 0;
    lengths.set(block, before + shown.text.length);
    const { text, language, nodes } = shown;
    if (nodes[0]?.parentElement?.closest(unspoken)) return [];
    const stretches = sentenceStretches(text, language);
    return rangesOf(nodes, stretches).map((range, at) => {
      const { start = 0, end = 0 } = stretches[at] ?? {};
      return { text: text.slice(start, end), language, range, block, start: before + start };
    });
  });
}

/** The number of a text's block; undefined for what is not of the text: links below it, corrections. */
function blockOf({ nodes }: ShownText): number | undefined {
  const around = nodes[0]?.parentElement;
  const [, number] = /^p(\d+)$/.exec(around?.closest('[data-block][id]')?.id ?? '') ?? [];
  if (number !== undefined) return Number(number);
  return around?.closest('header h1, header > p') ? 0 : undefined;
}

/** The first sentence that a chosen passage reaches; -1 if none. */
export function sentenceAt(sentences: readonly Sentence[], chosen: Range): number {
  return sentences.findIndex(
    ({ range }) =>
      // It ends behind the beginning of the passage, and begins before the passage ends.
      chosen.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
      chosen.compareBoundaryPoints(Range.START_TO_END, range) > 0,
  );
}
