import { startsMark } from '../../boot/startScript.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { isKeptPage } from '../../contract/keptPages.ts';
import type { Archive } from '../../contract/listSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { TrustFacts } from '../../contract/trust/trustFacts.ts';
import type { ContentReader } from '../../data/contentReader.ts';
import { archiveQuery } from '../../list/listQueries.ts';
import { type PreviewImage, queryData } from '../head/headPage.ts';
import { pageHead } from '../head/pageHead.ts';
import { fillTemplate } from './fillTemplate.ts';
import { letterheadHtml } from './letterheadHtml.tsx';
import { lostPage } from './lostPage.ts';
import { type Preloads, preloadsFor } from './preloads.ts';
import { relativeReferences, wayToRoot } from './relativeReferences.ts';
import { type RenderedPage, renderPage } from './renderPage.tsx';

/** What all pages of a built reader share. */
export interface PageFrame {
  template: string;
  preloads: Preloads;
  /** The style sheets that only some pages have, as HTML, by their files. */
  sheets: Record<string, string>;
  publication: Publication;
  /** The counts: a head needs them for a page's neighbours even if the page is built without them. */
  archive: Archive;
  trust: TrustFacts;
}

/** One page to build. */
export interface PageRequest {
  /** Path below the site's root, beginning with a slash. */
  address: string;
  /** Where the archive is read from. */
  contentReader: ContentReader;
  /** Whether to leave out what every new article changes, so that the page can be kept. */
  withoutCounts: boolean;
  /** The page's preview picture. */
  preview: PreviewImage;
}

/**
 * Builds a page as the document that a host sends: body, head and data.
 *
 * @throws what `renderPage` throws
 */
export async function pageDocument(
  order: PageRequest,
  frame: PageFrame,
): Promise<Pick<RenderedPage, 'status' | 'countsOf'> & { html: string }> {
  const page = await renderPage(order.address, order.contentReader, order.withoutCounts);
  return { status: page.status, countsOf: page.countsOf, html: documentOf(page, order, frame) };
}

/** A rendered page as a document. */
export function documentOf(
  page: RenderedPage,
  { address, preview }: Pick<PageRequest, 'address' | 'preview'>,
  { template, preloads, sheets, publication, archive, trust }: PageFrame,
): string {
  const { status, route } = page;
  const queries: typeof page.state.queries = [...page.state.queries, [archiveQuery.queryKey, archive]];
  const article = queryData<Article>(page.state, 'article', address.split('/')[2] ?? '');
  const known = { address, status, route, state: { ...page.state, queries }, preview };
  const parts = preloadsFor(preloads, status === 404 ? 'nothing' : route, article?.language);
  const head = pageHead(known, { publication, trust }) + parts.links;
  const filled = fillTemplate(template, page, head, {
    styles: parts.sheets.map((file) => sheets[file]).join(''),
    before: article ? letterheadHtml(publication) : '',
  });
  // What the device keeps is shown by code alone.
  const html = isKeptPage(route) ? filled.replace('<html ', `<html data-${startsMark} `) : filled;
  return status === 404 ? lostPage(html) : relativeReferences(html, wayToRoot(address), address);
}
