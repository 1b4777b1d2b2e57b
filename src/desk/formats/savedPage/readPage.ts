import { parseHtml } from '../html/parseHtml.ts';
import { readHtmlTree } from '../html/readHtml.ts';
import type { ParsedDocument } from '../parsedDocument.ts';
import { isSavedPage } from './isSavedPage.ts';
import { pageElementsOf } from './pageElements.ts';

/**
 * Reads an HTML file: of a page that was saved from a website the article, of a document that a program exported all of it. What
 * finds the article is loaded when the first saved page comes.
 */
export async function readPage(text: string, file: string): Promise<ParsedDocument> {
  const root = parseHtml(text, file);
  const page = pageElementsOf(root);
  const saved =
    isSavedPage(page) && (await import('./readSavedPage.ts')).readSavedPage(text, root, page, file);
  return saved || readHtmlTree(root, 'html', file);
}
