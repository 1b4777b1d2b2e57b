import { articleAddress } from '../../contract/articlePath.ts';
import type { ArticleEntry } from '../../contract/derived/articleEntry.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { element } from '../../contract/text/xmlMarkup.ts';
import { newsUrls } from './newsUrls.ts';
import { type SitemapPart, type SitemapUrl, sitemapUrl, urlsets } from './urlset.ts';
import { type Versions, versionLinks } from './versionLinks.ts';

/** The address of a page that is not an article, below the origin, and the day it last changed. */
export interface PageAddress {
  address: string;
  lastmod?: string | undefined;
}

export interface SitemapInput<E extends ArticleEntry = ListItem> {
  publication: Publication;
  /** Newest first. */
  items: readonly E[];
  /** The article as lists show it: read only for the newest. */
  itemOf(item: E): ListItem;
  /** Home, lists and their pages, about. */
  pages: Iterable<PageAddress>;
  versions?: Versions;
  /** The later of the news sitemap's two days; by default the newest article's. */
  today?: string;
}

/**
 * The publication's sitemaps (sitemaps.org 0.9), one file at a time: a part for each year, oldest first, and inside it
 * oldest first, so that publishing changes only the newest part (an old year's changes when one of its articles is
 * corrected or translated); `lists.xml` and `news.xml`; last the index of them all, `sitemap.xml`.
 */
export function* sitemapFiles<E extends ArticleEntry>(
  input: SitemapInput<E>,
): Generator<[path: string, text: string]> {
  const { publication, items, itemOf, pages, today } = input;
  const { origin } = publication;
  const index: string[] = [];
  const enter = ({ path, text, lastmod }: SitemapPart): [string, string] => {
    index.push(`<sitemap>${element('loc', `${origin}/${path}`)}${element('lastmod', lastmod)}</sitemap>\n`);
    return [path, text];
  };
  for (const [year, members] of yearsOf(items)) {
    for (const part of urlsets(year, articleUrls(members, input))) yield enter(part);
  }
  for (const part of urlsets('lists', pageUrls(pages, origin))) yield enter(part);
  for (const part of urlsets('news', newsUrls(publication, items, itemOf, today))) yield enter(part);
  yield [
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index.join('')}</sitemapindex>\n`,
  ];
}

/** Groups by year, oldest year first; the items in each stay newest first. */
function* yearsOf(
  items: readonly ArticleEntry[],
): Generator<[year: string, members: readonly ArticleEntry[]]> {
  let end = items.length;
  while (end > 0) {
    const year = items[end - 1]?.date_published.slice(0, 4) ?? '';
    let start = end - 1;
    while (start > 0 && items[start - 1]?.date_published.startsWith(`${year}-`)) start--;
    yield [year, items.slice(start, end)];
    end = start;
  }
}

function* articleUrls(
  members: readonly ArticleEntry[],
  { publication, versions }: Pick<SitemapInput, 'publication' | 'versions'>,
): Generator<SitemapUrl> {
  for (let at = members.length - 1; at >= 0; at--) {
    const item = members[at];
    if (!item) continue;
    const lastmod = (item.date_modified ?? item.date_published).slice(0, 10);
    const family = versions?.get(item.id);
    yield sitemapUrl(
      publication.origin + articleAddress(item.id),
      lastmod,
      family && versionLinks(item.id, family, publication.origin),
    );
  }
}

function* pageUrls(pages: Iterable<PageAddress>, origin: string): Generator<SitemapUrl> {
  for (const { address, lastmod } of pages) yield sitemapUrl(origin + address, lastmod);
}
