import { directiveMark, writeTextDirective } from '../address/textDirective.ts';
import { writeWordPlace } from '../address/wordPlace.ts';
import { wordsParameter } from '../address/wordsParameter.ts';
import type { Quotation } from '../credit/quotation.ts';
import { directiveOf } from './directiveOf.ts';
import { foldedArticle } from './foldedArticle.ts';
import { passageInRange, quotableTexts } from './quotableTexts.ts';
import { quotedLines } from './quotedLines.ts';
import { wholeWords } from './wholeWords.ts';

/**
 * What a reader has chosen of an article, in whole words. Undefined where none of the author's words are in it.
 *
 * @param page the article's own address on this host: on a mirror the mirror's, because it can be opened
 */
export function quotedIn(
  article: Element,
  range: Range,
  page: string,
): Pick<Quotation, 'lines' | 'url'> | undefined {
  const texts = quotableTexts(article);
  const chosen = passageInRange(texts, range);
  const passage = chosen && wholeWords(texts, chosen);
  if (!passage) return undefined;
  const text = foldedArticle(texts);
  const block = texts[passage.from.at]?.block;
  const words = writeWordPlace(text, passage, block);
  const url = new URL(page);
  if (words) url.searchParams.set(wordsParameter, words);
  const directive = writeTextDirective(directiveOf(text, passage));
  return {
    lines: quotedLines(texts, passage),
    url: `${url.href}#${block === undefined ? '' : `p${block}`}${directive}`,
  };
}

/** An address without its query and its fragment. */
export function barePage(address: string): string {
  const url = new URL(address.split(directiveMark)[0] ?? address);
  url.search = '';
  url.hash = '';
  return url.href;
}
