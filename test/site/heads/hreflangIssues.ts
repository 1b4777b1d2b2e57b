import { articleAddress } from '../../../src/contract/articlePath.ts';
import type { Article } from '../../../src/contract/articleSchema.ts';
import { type BuiltPage, headLinks, pageUrl } from '../builtPage.ts';
import { difference } from '../difference.ts';
import { inFile } from '../inFile.ts';

/**
 * Whether the versions of a text name each other: each named page names back, with the same links (Google, «Tell Google
 * about localized versions of your page»); every language of a text is named once, and x-default is
 * the original.
 */
export function hreflangIssues(
  pages: readonly BuiltPage[],
  articles: ReadonlyMap<string, Article>,
  origin: string,
): string[] {
  const byUrl = new Map(pages.map((page) => [pageUrl(page, origin), page]));
  const families = Map.groupBy(articles.values(), (article) => rootOf(article, articles).id);
  return pages.flatMap((page) => {
    const links = linksOf(page);
    const named = [...links.values()];
    const unanswered = [...new Set(named)].flatMap((url) => {
      const other = byUrl.get(url);
      if (!other) return [`hreflang names ${url}, which is not a page`];
      return difference(`hreflang of ${other.file}`, [...linksOf(other)].sort(), [...links].sort());
    });
    const url = pageUrl(page, origin) ?? '';
    const alone = named.length > 0 && !named.includes(url) ? ['hreflang names others, but not the page'] : [];
    const article = articles.get(/^\/articles\/([^/]+)$/.exec(page.address ?? '')?.[1] ?? '');
    const family = article && families.get(rootOf(article, articles).id);
    const expected = article && family ? expectedLinks(article, family, articles, origin) : [];
    return inFile(page.file, [
      ...unanswered,
      ...alone,
      ...difference('hreflang', [...links].sort(), expected.sort()),
    ]);
  });
}

function linksOf(page: BuiltPage): Map<string, string> {
  const links = headLinks(page, 'alternate', 'hreflang');
  return new Map(links.map(({ hreflang = '', href = '' }) => [hreflang, href]));
}

function expectedLinks(
  article: Article,
  family: readonly Article[],
  articles: ReadonlyMap<string, Article>,
  origin: string,
): [hreflang: string, url: string][] {
  const url = ({ id }: Article) => origin + articleAddress(id);
  const first = (language: string) =>
    family.filter((one) => one.language === language).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  const named = [...new Set(family.map((one) => one.language))].flatMap((one) => first(one) ?? []);
  if (named.length < 2 || !named.includes(article)) return [];
  const root = rootOf(article, articles);
  const fallback = named.includes(root) ? root : named.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  const languages = named.map((one): [string, string] => [one.language, url(one)]);
  return [...languages, ['x-default', url(fallback ?? root)]];
}

/** The original of a translation, or of a translation of a translation. */
function rootOf(article: Article, articles: ReadonlyMap<string, Article>): Article {
  const seen = new Set<Article>();
  let root = article;
  for (let next: Article | undefined = article; next && !seen.has(next); seen.add(root)) {
    root = next;
    next = articles.get(root.translationOf ?? '');
  }
  return root;
}
