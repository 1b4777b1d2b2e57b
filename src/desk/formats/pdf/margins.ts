import { toAsciiDigits } from '../../../language/numbers.ts';
import { type Line, visualText } from './lines/lines.ts';
import type { PdfPageContent } from './pdfPageContent.ts';

/** The upper and the lower part of a page in which running lines stand. */
const EDGE = 0.2;
/** A running line stands on the same height on all pages but for this, in points. */
const SAME_HEIGHT = 3;
const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:\p{L}{1,8}\.?[\s\t]*)?(?:[0-9۰-۹٠-٩]{1,4}|[ivxlc]{1,6})(?:[\s\t]*(?:[/|]|\p{L}{1,4})[\s\t]*[0-9۰-۹٠-٩]{1,4})?[^\p{L}\p{N}]*$/iu;
const BARE_NUMBER = /^[^\p{L}\p{N}]*[0-9۰-۹٠-٩]{1,4}[^\p{L}\p{N}]*$/u;

/**
 * Finds running headers and footers: lines that stand at the same height of most pages with the same text but for its digits, or that
 * are a page number alone at the very edge.
 */
export function marginLines(pages: PdfPageContent[]): Map<Line, 'header' | 'footer'> {
  const found = new Map<Line, 'header' | 'footer'>();
  const isNumbered =
    pages.filter((page) => parts.some((part) => numberOf(page, part, pages, found))).length > 1;
  for (const page of pages) {
    for (const line of page.lines) {
      const part = partOf(line, page);
      if (part && repeats(line, page, pages, isNumbered)) found.set(line, part);
    }
    for (const part of parts) {
      const number = numberOf(page, part, pages, found);
      if (number) found.set(number, part);
    }
  }
  return found;
}

const parts = ['header', 'footer'] as const;

/** The page number in a page's header or footer, if no running line is beyond it. */
function numberOf(
  page: PdfPageContent,
  part: 'header' | 'footer',
  pages: PdfPageContent[],
  found: Map<Line, string>,
): Line | undefined {
  const edge = edgeLine(page, part, found);
  return edge && isPageNumber(edge, page, part, pages.length) ? edge : undefined;
}

/** In which part of its page a line stands where running lines do; undefined in the middle. */
export function partOf(line: Line, page: PdfPageContent): 'header' | 'footer' | undefined {
  if (line.y < EDGE * page.height) return 'header';
  return line.y > (1 - EDGE) * page.height ? 'footer' : undefined;
}

/**
 * On half of the other pages at the least (left and right pages may differ), and on two: what only two pages say may be a
 * salutation, unless it counts the pages or they are numbered.
 */
function repeats(line: Line, page: PdfPageContent, pages: PdfPageContent[], isNumbered: boolean): boolean {
  const text = withoutDigits(line);
  if (!/\p{L}|#/u.test(text)) return false;
  const others = pages.filter((other) => other !== page);
  const same = others.flatMap((other) => {
    const there = other.lines.find(
      (one) => Math.abs(one.y - line.y) <= SAME_HEIGHT && withoutDigits(one) === text,
    );
    return there ? [{ there, ahead: other.page - page.page }] : [];
  });
  const least = isNumbered || same.some(({ there, ahead }) => counts(line, there, ahead)) ? 1 : 2;
  return same.length >= Math.max(least, Math.floor(others.length / 2));
}

/** Whether a number in a line is as many greater in the other page's line as that page comes after this one. */
function counts(line: Line, there: Line, ahead: number): boolean {
  const [here, other] = [line, there].map((one) => numbersIn(visualText(one)));
  return here?.some((value, at) => (other?.[at] ?? 0) - value === ahead) ?? false;
}

const numbersIn = (text: string) => (toAsciiDigits(text).match(/\d+/g) ?? []).map(Number);

const withoutDigits = (line: Line) =>
  visualText(line)
    .replace(/[0-9۰-۹٠-٩]+/g, '#')
    .replace(/\s+/g, ' ');

function edgeLine(
  page: PdfPageContent,
  part: 'header' | 'footer',
  found: Map<Line, string>,
): Line | undefined {
  const lines = page.lines.filter((line) => !found.has(line) && partOf(line, page) === part);
  return part === 'header' ? lines[0] : lines.at(-1);
}

/** A number alone, well apart from the text; a word before it («Page 3») where there is but one page to compare. */
function isPageNumber(line: Line, page: PdfPageContent, part: 'header' | 'footer', pages: number): boolean {
  const neighbour = page.lines[page.lines.indexOf(line) + (part === 'header' ? 1 : -1)];
  const apart = !neighbour || Math.abs(neighbour.y - line.y) > 1.8 * Math.max(neighbour.size, line.size);
  const atEdge = part === 'header' ? line.y < 0.1 * page.height : line.y > 0.9 * page.height;
  return apart && atEdge && (pages === 1 ? PAGE_NUMBER : BARE_NUMBER).test(visualText(line).trim());
}
