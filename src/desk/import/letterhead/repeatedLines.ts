import { foldLetters } from '../../../language/fold.ts';
import type { DocumentParagraph } from '../../formats/parsedDocument.ts';
import { textOf } from './paragraphText.ts';

/** How many lines at a page's edge may be running ones. */
export const edgeDepth = 2;
const longestLine = 120;
/** A title that the pages repeat is among the first lines of the first page. */
const headDepth = 8;

/** A line of a page. */
export interface PageLine {
  /** Its place among the blocks. */
  at: number;
  page: number;
  paragraph: DocumentParagraph;
}

/**
 * The places of the lines that stand at the same edge of most pages, or of every second one, and nowhere else but above
 * the text, where they are its title. What the text itself says again and again («Question:», «Dear Ahmad,») stays. So does,
 * unless it counts the pages or they are numbered, what only two pages say, and the last line of a page that its author ends.
 *
 * @param isNumbered whether the pages have numbers
 * @param isByHand whether the pages end where the author ends them, and nowhere else
 */
export function repeatedLines(
  pages: readonly PageLine[][],
  isNumbered: boolean,
  isByHand: boolean,
): number[] {
  // On a page of few lines each line is at one edge only.
  const above = (page: PageLine[]) => Math.min(edgeDepth, Math.ceil(page.length / 2));
  const top = (page: PageLine[]) => page.slice(0, above(page));
  const bottom = (page: PageLine[]) => page.slice(Math.max(above(page), page.length - edgeDepth));
  const head = pages[0]?.slice(0, headDepth) ?? [];
  const headLetters = new Set(head.map(({ paragraph }) => foldLetters(textOf(paragraph))));
  const key = (line: PageLine) => keyOf(line.paragraph, headLetters);
  const inside = Map.groupBy(
    pages.flatMap((page) => page.slice(edgeDepth, -edgeDepth)),
    key,
  );
  // A title stands above the text once.
  const isSaid = (words: string) => {
    const [line, ...others] = inside.get(words) ?? [];
    return line !== undefined && (others.length > 0 || !head.includes(line));
  };
  return [top, bottom].flatMap((edge) => {
    const edges = pages.flatMap((page, number) => edge(page).map((line) => ({ ...line, number })));
    return [...Map.groupBy(edges, key)].flatMap(([words, lines]) => {
      const on = [...new Set(lines.map(({ number }) => number))];
      if (words === '' || isSaid(words) || !isRegular(on, pages.length) || !isCounted(lines)) return [];
      // On its first page it may be the title, which the pages after it repeat; a heading is nothing else.
      const first = edge === top ? lines.find(({ number }) => number === 0) : undefined;
      const titled = first !== undefined || headLetters.has(words);
      const isText = edge === top ? on.length < 3 && !titled : on.length < 3 || isByHand;
      if (isText && !isNumbered && !counts(lines)) return [];
      const running = lines.filter((line) => line !== first && (titled || !isHeading(line.paragraph)));
      return running.map(({ at }) => at);
    });
  });
}

/** On more than half of the pages, or on every second one. */
function isRegular(on: readonly number[], pages: number): boolean {
  const [first = 0] = on;
  const second =
    first < 3 && first + 2 * on.length >= pages && on.every((number, at) => number === first + 2 * at);
  return on.length > 1 && (2 * on.length > pages || second);
}

/** Whether the figures in lines of the same words stay what they are or count the pages, in whatever order these lie. */
function isCounted(lines: readonly PageLine[]): boolean {
  const rows = lines.map(({ paragraph }) => figuresOf(paragraph));
  return (rows[0] ?? []).every((_, place) => {
    const figures = rows.map((row) => row[place] ?? 0);
    const distances = figures.map((figure, at) => figure - (lines[at]?.page ?? 0));
    const spread = (numbers: number[]) => Math.max(...numbers) - Math.min(...numbers);
    return spread(figures) < figures.length || spread(distances) <= 2;
  });
}

/** Whether the lines have figures that differ. */
function counts(lines: readonly PageLine[]): boolean {
  return new Set(lines.map(({ paragraph }) => figuresOf(paragraph).join(' '))).size > 1;
}

function figuresOf(paragraph: DocumentParagraph): number[] {
  return (foldLetters(textOf(paragraph)).match(/\d+/g) ?? []).map(Number);
}

function isHeading({ style }: DocumentParagraph): boolean {
  return style === 'heading' || style === 'title';
}

/** A line as the next page would have it: other figures, the same words. */
function keyOf(paragraph: DocumentParagraph, headLetters: ReadonlySet<string>): string {
  const text = textOf(paragraph);
  if (text.length > longestLine || paragraph.list || paragraph.midPage || /[:：,،]\s*$/u.test(text))
    return '';
  const letters = foldLetters(text);
  if (!/\p{L}{2}/u.test(letters)) return '';
  // «Part 2» is a heading, whatever the page; a title of one word may have the page's number behind it.
  const part = /^\P{L}*[\p{L}\p{M}\p{Cf}]+[ \u00a0]?\p{Nd}+\P{L}*$/u.test(text);
  const own = isHeading(paragraph) || (part && !headLetters.has(letters.replace(/\d+/g, '')));
  return own ? letters : letters.replace(/\d+/g, '#');
}
