import type { Article } from '../../../src/contract/articleSchema.ts';
import { modifiedOn } from '../../../src/contract/modifiedOn.ts';
import { type BuiltPage, headLinks, headMeta, pageUrl } from '../builtPage.ts';
import { difference } from '../difference.ts';
import { inFile } from '../inFile.ts';
import { named, type TreeElement, wholeText, xmlTree } from '../tree.ts';

/** One address of a sitemap. */
interface SitemapEntry {
  file: string;
  url: string;
  lastmod: string | undefined;
  /** `hreflang` and address of each version that it names. */
  versions: string[][];
}

/**
 * Where the sitemaps (sitemaps.org 0.9) and the pages differ: every page that may be indexed must be in them
 * once, and nothing else, with the versions from its head and the day it last changed.
 *
 * @param texts the sitemaps' texts by file, the index `sitemap.xml` among them
 */
export function sitemapIssues(
  texts: ReadonlyMap<string, string>,
  pages: readonly BuiltPage[],
  articles: ReadonlyMap<string, Article>,
  origin: string,
): string[] {
  const parts = [...texts.keys()].filter((file) => file !== 'sitemap.xml').sort();
  const index = locations(texts.get('sitemap.xml') ?? '').sort();
  const expected = parts.map((file) => `${origin}/${file}`);
  const entries = parts.flatMap((file) => entriesOf(file, texts.get(file) ?? ''));
  const lasting = entries.filter(({ file }) => !/\/news(?:-\d+)?\.xml$/.test(file));
  const indexed = pages.filter((page) => page.address && !headMeta(page, 'robots').includes('noindex'));
  const byUrl = new Map(indexed.map((page) => [pageUrl(page, origin), page]));
  const counts = Map.groupBy(lasting, ({ url }) => url);
  return [
    ...inFile('sitemap.xml', difference('the index', index, expected)),
    ...entries.flatMap((entry) => inFile(entry.file, entryIssues(entry, byUrl.get(entry.url), articles))),
    ...indexed.flatMap((page) => {
      const times = counts.get(pageUrl(page, origin) ?? '')?.length ?? 0;
      return times === 1 ? [] : [`${page.file}: is in the sitemaps ${times} times`];
    }),
  ];
}

function entryIssues(
  { url, lastmod, versions, file }: SitemapEntry,
  page: BuiltPage | undefined,
  articles: ReadonlyMap<string, Article>,
): string[] {
  if (!page) return [`${url} is not a page that may be indexed`];
  const article = articles.get(/^\/articles\/(.*)$/.exec(page.address ?? '')?.[1] ?? '');
  const alternates = headLinks(page, 'alternate', 'hreflang');
  const links = alternates.map(({ hreflang = '', href = '' }) => [hreflang, href]);
  return [
    ...(article ? difference(`lastmod of ${url}`, lastmod, modifiedOn(article) ?? article.date) : []),
    ...(lastmod === undefined || /^\d{4}-\d{2}-\d{2}$/.test(lastmod)
      ? []
      : [`lastmod of ${url} is ${lastmod}`]),
    ...(/\/news/.test(file) ? [] : difference(`the versions of ${url}`, versions, links)),
  ];
}

function entriesOf(file: string, xml: string): SitemapEntry[] {
  return named(xmlTree(xml), 'url').map((element) => ({
    file,
    url: textIn(element, 'loc') ?? '',
    lastmod: textIn(element, 'lastmod'),
    versions: named(element, 'xhtml:link').map(({ attribs }) => [attribs.hreflang ?? '', attribs.href ?? '']),
  }));
}

function locations(xml: string): string[] {
  return named(xmlTree(xml), 'loc').map(wholeText);
}

function textIn(element: TreeElement, name: string): string | undefined {
  const [inner] = named(element, name);
  return inner && wholeText(inner);
}
