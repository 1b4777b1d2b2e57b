import { toAsciiDigits } from '../../language/numbers.ts';
import type { Flag } from '../importing/findings.ts';
import { textOf } from '../repair/runText.ts';
import type { SourceBlock, SourceParagraph } from '../source/sourceDocument.ts';

interface NumberedPage {
  number: number;
  printed: string;
  page: number;
}

/**
 * Reads the numbers that are printed on a document's pages and says where they do not count up. To be asked of the source as
 * its reader has handed it on, before running lines and page numbers are taken off.
 */
export function orderFlags(blocks: readonly SourceBlock[]): Flag[] {
  const pages = numberedPages(blocks);
  const wrong = pages.find(({ number }, at) => at > 0 && number < (pages[at - 1]?.number ?? 0));
  if (!wrong) return [];
  const before = pages[pages.indexOf(wrong) - 1];
  return [
    {
      kind: 'page-order',
      place: { page: wrong.page, words: wrong.printed },
      message: `The page numbered ${wrong.number} stands after the one numbered ${before?.number}: pages are out of order, and none was joined to the next.`,
    },
  ];
}

/** The pages that have a number, in the order in which they stand; a page begins after a page's end or with a new number. */
function numberedPages(blocks: readonly SourceBlock[]): NumberedPage[] {
  const sheets: SourceParagraph[][] = [[]];
  const pages: number[] = [];
  let page: number | undefined;
  blocks.forEach((block) => {
    const turned = block.page !== undefined && page !== undefined && block.page !== page;
    if (block.kind === 'pageBreak' || turned) sheets.push([]);
    page = block.kind === 'pageBreak' ? undefined : (block.page ?? page);
    if (block.kind === 'paragraph' && textOf(block.runs).trim() !== '') sheets.at(-1)?.push(block);
    pages[sheets.length - 1] = block.page ?? sheets.length;
  });
  return sheets.flatMap((sheet, at): NumberedPage[] => {
    const text = sheet.filter((block) => !block.margin);
    const edges = sheet.filter((block) => block.margin || block === text[0] || block === text.at(-1));
    for (const { runs } of edges) {
      const printed = textOf(runs).trim();
      const number = numberOf(printed);
      if (number !== undefined) return [{ number, printed, page: pages[at] ?? at + 1 }];
    }
    return [];
  });
}

/** `3`, `– ۳ –`, `Seite 3`, `3 / 7`, `Page 3 of 7`: a line that is a page's number and nothing else. */
function numberOf(text: string): number | undefined {
  const line = toAsciiDigits(text);
  const found =
    /^(?:[-–—[(|.\s]*|(?:page|seite|s\.|p\.|pagina|página|pág\.|sida|sayfa|стр\.|страница|صفحه|صفحهٔ|مخ)\s*)(\d{1,4})(?:\s*(?:\/|of|von|de|sur|di|van|av|из|از)\s*\d{1,4})?[-–—\])|.\s]*$/iu.exec(
      line,
    );
  return found ? Number(found[1]) : undefined;
}
