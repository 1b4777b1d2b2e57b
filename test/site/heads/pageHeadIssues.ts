import type { Article } from '../../../src/contract/articleSchema.ts';
import { isKeptPage } from '../../../src/contract/keptPages.ts';
import { listKinds, namedKinds } from '../../../src/contract/lists.ts';
import type { Publication } from '../../../src/contract/publicationSchema.ts';
import { headIssues } from '../../../src/press/head/headIssues.ts';
import { type BuiltPage, headLinks, headMeta, pageUrl } from '../builtPage.ts';
import { difference } from '../difference.ts';
import { articleHeadIssues } from './articleHeadIssues.ts';
import { newsArticleIssues } from './newsArticleIssues.ts';

const indexes = namedKinds.map((kind) => listKinds[kind].index.path);

/** The type of each kind of page, in Open Graph and in schema.org's terms. */
const kinds: [address: RegExp, types: string[]][] = [
  [/^\/articles\/[^/]+$/, ['NewsArticle', 'BreadcrumbList']],
  [/^\/$/, ['WebSite']],
  [/^\/about$/, ['AboutPage', 'BreadcrumbList']],
  [/^\/about\/[^/]+$/, ['WebPage', 'BreadcrumbList']],
  [/^\/search$/, ['SearchResultsPage', 'BreadcrumbList']],
  [
    new RegExp(`^/(?:page|sections|archive|${indexes.join('|')})(?:/|$)`),
    ['CollectionPage', 'BreadcrumbList'],
  ],
];

/** What is wrong with a built page's head; an article's is compared with the article. */
export function pageHeadIssues(
  page: BuiltPage,
  articles: ReadonlyMap<string, Article>,
  publication: Publication,
): string[] {
  const { head, address = '', headError } = page;
  const [, types = []] = kinds.find(([pattern]) => pattern.test(address)) ?? [];
  const id = /^\/articles\/([^/]+)$/.exec(address)?.[1];
  const article = articles.get(id ?? '');
  const things = head.things.map((thing) => thing['@type']);
  const size = ['width', 'height'].flatMap((side) => headMeta(page, `og:image:${side}`));
  const count = (what: string, found: number, asked = 1) =>
    found === asked ? [] : [`${what} appears ${found} times`];
  return [
    ...(headError ? [`the head cannot be read: ${headError}`] : []),
    ...headIssues(head, isKeptPage(address.slice(1)) ? undefined : pageUrl(page, publication.origin)),
    ...(head.title?.trim() ? [] : ['there is no title']),
    ...difference('viewport', headMeta(page, 'viewport'), ['width=device-width']),
    ...count('the manifest', headLinks(page, 'manifest').length),
    ...count('the icon', headLinks(page, 'icon').length),
    ...count('og:image', headMeta(page, 'og:image').length),
    ...difference('the size of og:image', size, ['1200', '630']),
    ...feedIssues(page),
    ...difference('the kinds of things', things, types),
    ...(id === undefined ? difference('og:type', headMeta(page, 'og:type'), ['website']) : []),
    ...(article ? articleHeadIssues(page, article, publication) : []),
    ...(article ? newsArticleIssues(page, article, publication) : []),
    ...(id !== undefined && !article ? [`there is no article ${id}`] : []),
  ];
}

/** A page offers each of its feeds in all three formats. */
function feedIssues(page: BuiltPage): string[] {
  const types = headLinks(page, 'alternate', 'type').map((link) => link.type);
  const formats = ['application/atom+xml', 'application/rss+xml', 'application/feed+json'];
  const lists = Math.max(1, Math.ceil(types.length / formats.length));
  return difference('the feeds’ types', types, Array.from({ length: lists }, () => formats).flat());
}
