import type { DocumentBlock, DocumentParagraph } from '../../formats/parsedDocument.ts';
import { isBlank } from './paragraphText.ts';
import { readPageNumber } from './readPageNumber.ts';
import { edgeDepth, type PageLine, repeatedLines } from './repeatedLines.ts';

/**
 * Removes what a page prints around its text: page numbers, and lines at the same edge of several pages.
 * Only where pages are known, or where the numbers count up: a lone figure elsewhere is the author's.
 */
export function stripRunningLines(blocks: readonly DocumentBlock[]): {
  blocks: DocumentBlock[];
  /** The removed lines of words. */
  lines: DocumentParagraph[];
  /** The removed page numbers. */
  numbers: DocumentParagraph[];
} {
  const pages = pagesOf(blocks);
  const numbers = new Set(pageNumbers(blocks, pages));
  const isByHand = blocks.every(({ page }) => page === undefined);
  const lines = repeatedLines(pages, numbers.size > 1, isByHand);
  const repeated = new Set(lines.filter((at) => !numbers.has(at)));
  const paragraphsAt = (places: ReadonlySet<number>) =>
    blocks.filter((block, at): block is DocumentParagraph => block.kind === 'paragraph' && places.has(at));
  return {
    blocks: blocks.filter((_, at) => !numbers.has(at) && !repeated.has(at)),
    lines: paragraphsAt(repeated),
    numbers: paragraphsAt(numbers),
  };
}

/** The lines of every page, by the page's place in the document; one page where nothing tells of another. */
function pagesOf(blocks: readonly DocumentBlock[]): PageLine[][] {
  const pages: PageLine[][] = [[]];
  let last: number | undefined;
  for (const [at, block] of blocks.entries()) {
    const turned = block.page !== undefined && last !== undefined && block.page !== last;
    if (turned || block.kind === 'pageBreak') if (pages.at(-1)?.length) pages.push([]);
    last = block.page ?? last;
    // A picture or a table is not a running line, but a page may begin with one.
    const paragraph: DocumentParagraph = block.kind === 'paragraph' ? block : { kind: 'paragraph', runs: [] };
    if (block.kind === 'pageBreak' || isBlank(block)) continue;
    pages.at(-1)?.push({ at, page: block.page ?? pages.length, paragraph });
  }
  return pages.filter((page) => page.length > 0);
}

function pageNumbers(blocks: readonly DocumentBlock[], pages: readonly PageLine[][]): number[] {
  const edges =
    pages.length > 1 ? pages.flatMap((page) => [...page.slice(0, edgeDepth), ...page.slice(-edgeDepth)]) : [];
  const known = edges.filter(({ page, paragraph }) => {
    const number = readPageNumber(paragraph);
    return number && (number.marked || Math.abs(number.page - page) <= 1);
  });
  const named = blocks.flatMap((block, at) => {
    const number = block.kind === 'paragraph' ? readPageNumber(block) : undefined;
    // Dashes alone, away from a page's edge, mark a section.
    return number?.named ? [{ at, page: number.page }] : [];
  });
  const counting = named.filter(
    ({ page }, at) => named[at + 1]?.page === page + 1 || named[at - 1]?.page === page - 1,
  );
  return [...known, ...counting, ...numbersOnEveryPage(pages)].map(({ at }) => at);
}

/** Figures at the edge of every page that are a row without holes once they are sorted: the pages lie in another order. */
function numbersOnEveryPage(pages: readonly PageLine[][]): PageLine[] {
  const found = pages.flatMap((page) => {
    const line = [page[0], page.at(-1)].find((edge) => edge && readPageNumber(edge.paragraph));
    return line ? [line] : [];
  });
  const numbers = new Set(found.map(({ paragraph }) => readPageNumber(paragraph)?.page ?? 0));
  const whole =
    numbers.size === pages.length && Math.max(...numbers) - Math.min(...numbers) + 1 === numbers.size;
  return whole && pages.length > 2 ? found : [];
}
