import { foldWords } from '../../../language/fold.ts';
import { parseHtml } from '../html/parseHtml.ts';
import { readHtmlTree } from '../html/readHtml.ts';
import type { DocumentBlock, DocumentFields, ParsedDocument } from '../parsedDocument.ts';
import type { XmlElement } from '../parseXml.ts';
import { runText } from '../runText.ts';
import { articleDataOf } from './articleData.ts';
import { bylineNames } from './bylineNames.ts';
import { findArticle } from './findArticle.ts';
import { isLarge } from './isLarge.ts';
import { leftOutOf } from './leftOutOf.ts';
import { pageDayOf } from './pageDay.ts';
import type { PageElements } from './pageElements.ts';
import { resolveLinks } from './resolveLinks.ts';

/**
 * Reads a page that was saved from a website: its article as Mozilla's Readability finds it, title, author, day, language and
 * source from the page's head, and apart from it the text of everything around the article.
 *
 * @param root the same page, parsed
 * @returns undefined where no article is found in it: then all of the page is the document
 */
export function readSavedPage(
  text: string,
  root: XmlElement,
  page: PageElements,
  file: string,
): ParsedDocument | undefined {
  const article = isLarge(root, page) ? undefined : findArticle(text);
  if (!article?.content || !article.textContent?.trim()) return undefined;
  const direction = page.all.find(({ name }) => name === 'html')?.attributes.dir === 'rtl' ? 'rtl' : 'ltr';
  const data = articleDataOf(page.structuredData);
  const language = article.lang ?? page.meta.get('og:locale')?.replace('_', '-');
  const url = addressOf(text, page, data?.url);
  const content = parseHtml(`<div dir="${direction}">${article.content}</div>`, file);
  if (url) resolveLinks(content, url);
  const document = readHtmlTree(content, 'html', file);
  const date = pageDayOf(page, data?.published ?? article.publishedTime ?? undefined, url, language);
  const title = article.title?.trim() || data?.title;
  const authors = bylineNames(data?.authors.length ? data.authors : [article.byline ?? '']);
  const site = data?.site ?? article.siteName?.trim() ?? (url && new URL(url).hostname.replace(/^www\./, ''));
  const fields: DocumentFields = {
    ...(title && { title }),
    ...(authors.length > 0 && { authors }),
    ...(date && { date }),
    ...(language && { language: { tag: language, certain: false } }),
    ...(site && { source: { name: site, ...(date && { date: date.date }), ...(url && { url }) } }),
  };
  const kept = [
    ...document.blocks.flatMap(linesOf),
    title ?? '',
    ...bylineOf(article.byline, authors),
    ...authors,
  ];
  const notes = Object.values(document.notes).flat().flatMap(linesOf);
  const leftOut = leftOutOf(root, [...kept, ...notes]);
  if (leftOut.message) document.formatFindings.unshift(leftOut.message);
  return { ...document, fields, ...(leftOut.lines.length > 0 && { leftOut: leftOut.lines }) };
}

/** A byline that says no more than the names. */
function bylineOf(byline: string | null | undefined, authors: readonly string[]): string[] {
  const said = foldWords(byline ?? '').length;
  return byline && said <= foldWords(authors.join(' ')).length + 2 ? [byline] : [];
}

function linesOf(block: DocumentBlock): string[] {
  if (block.kind === 'paragraph') return runText(block.runs).split('\n');
  return block.kind === 'table' ? block.rows.flat().flatMap((cell) => runText(cell).split('\n')) : [];
}

/** Where the page is from: as it says itself, else as the browser noted when it was saved. */
function addressOf(text: string, { all, meta }: PageElements, given: string | undefined): string | undefined {
  const canonical = all.find(
    ({ name, attributes }) => name === 'link' && attributes.rel?.toLowerCase() === 'canonical',
  );
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(text.slice(0, 2000))?.[1];
  return [canonical?.attributes.href, meta.get('og:url'), given, saved].find(
    (address) => address !== undefined && /^https?:\/\/\S+$/i.test(address) && URL.canParse(address),
  );
}
