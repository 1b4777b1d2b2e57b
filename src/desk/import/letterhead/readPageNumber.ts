import { foldText } from '../../../language/fold.ts';
import type { DocumentParagraph } from '../../formats/parsedDocument.ts';
import { textOf } from './paragraphText.ts';

export interface PageNumber {
  page: number;
  /** True if it is explicit: «صفحه ۳», Page 3 of 7, 3/7, - 3 -; false for a bare figure. */
  marked: boolean;
  /** True where words or another number say so; false for dashes alone, which a section's mark has too. */
  named: boolean;
}

const word = '(?:page|seite|pagina|sida|sayfa|страница|стр|p|s|pag|صفحه|ص|مخ|پاڼه)(?![\\p{L}])\\.?';
const of = '(?:of|von|sur|de|di|van|av|из|از|له|/)';
const figures = `(?<page>\\d{1,4})(?:\\s*(?<of>${of})\\s*(?:${word}\\s*)?\\d{1,4})?`;
const whole = new RegExp(
  `^\\s*(?:(?<dash>[-–—])\\s*)?(?<word>${word}\\s*:?\\s*)?[(\\[]?\\s*${figures}\\s*[)\\]]?(?:\\s*(?<after>مخ|پاڼه))?\\s*(?:[-–—]|\\.)?\\s*$`,
  'u',
);
// Inside a line only an explicit page number, at the line's end or beginning.
const atEdge = new RegExp(`(?<![\\p{L}\\p{N}])${word}\\s*\\d{1,4}(?:\\s*${of}\\s*\\d{1,4})?\\s*$`, 'u');
const aloneAtEdge = /(?:^\s*\d{1,3}(?=\s{2,}|\t|\s*[|–—-]\s))|(?:(?:\s{2,}|\t|\s[|–—-]\s*)\d{1,3}\s*$)/u;

/** Reads a line that is a page's number and nothing else; a list's item is none. */
export function readPageNumber(line: DocumentParagraph): PageNumber | undefined {
  const groups = line.list ? undefined : whole.exec(foldText(textOf(line)))?.groups;
  if (!groups) return undefined;
  const { page, word, of, dash, after } = groups;
  const named = [word, of, after].some((mark) => mark !== undefined);
  return { page: Number(page), marked: named || dash !== undefined, named };
}

/** A running line without the page number at either end. Folded, for comparison only. */
export function withoutPageNumber(text: string): string {
  return foldText(text).replace(atEdge, '').replace(aloneAtEdge, '');
}
