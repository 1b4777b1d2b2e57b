import { expect, test } from 'vitest';
import { aBuiltPage, aStoredArticle, byId, origin } from '../pageFixture.ts';
import { sitemapIssues } from './sitemapIssues.ts';

const article = aStoredArticle({ updated: '2026-01-05' });
const version = `<link rel="alternate" hreflang="en" href="${origin}/articles/${article.id}">`;
const pages = [
  aBuiltPage('/'),
  aBuiltPage(`/articles/${article.id}`, { head: version }),
  aBuiltPage('/hidden', { head: '<meta name="robots" content="noindex">' }),
];
const home = `<url><loc>${origin}/</loc></url>`;
const entry = `<url><loc>${origin}/articles/${article.id}</loc><lastmod>2026-01-05</lastmod><xhtml:link rel="alternate" hreflang="en" href="${origin}/articles/${article.id}"/></url>`;
const index = `<sitemap><loc>${origin}/sitemaps/2026.xml</loc></sitemap><sitemap><loc>${origin}/sitemaps/lists.xml</loc></sitemap>`;

const issuesOf = (files: Record<string, string>) => {
  const sound = { 'sitemap.xml': index, 'sitemaps/2026.xml': entry, 'sitemaps/lists.xml': home };
  return sitemapIssues(new Map(Object.entries({ ...sound, ...files })), pages, byId(article), origin);
};

test('sitemaps with every page once have no issues', () => {
  expect(issuesOf({})).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ['a page too few', { 'sitemaps/lists.xml': '' }, 'index.html: is in the sitemaps 0 times'],
  ['a page twice', { 'sitemaps/lists.xml': home + home }, 'index.html: is in the sitemaps 2 times'],
  [
    'a page that is not there',
    { 'sitemaps/lists.xml': `${home}<url><loc>${origin}/nope</loc></url>` },
    `sitemaps/lists.xml: ${origin}/nope is not a page that may be indexed`,
  ],
  [
    'a page that is not to be indexed',
    { 'sitemaps/lists.xml': `${home}<url><loc>${origin}/hidden</loc></url>` },
    `sitemaps/lists.xml: ${origin}/hidden is not a page that may be indexed`,
  ],
  ['another last change', { 'sitemaps/2026.xml': entry.replace('05<', '02<') }, 'lastmod of'],
  [
    'a day that is none',
    { 'sitemaps/lists.xml': home.replace('</loc>', '</loc><lastmod>today</lastmod>') },
    'is today',
  ],
  ['other versions than the head', { 'sitemaps/2026.xml': entry.replace('"en"', '"de"') }, 'the versions of'],
  ['a part that the index does not name', { 'sitemap.xml': index.slice(0, 60) }, 'sitemap.xml: the index is'],
])('%s is an issue', (_what, files, issue) => {
  expect(issuesOf(files)).toEqual([expect.stringContaining(issue)]);
});

test('the news sitemap repeats addresses, and names no versions', () => {
  const news = { 'sitemap.xml': `${index}<sitemap><loc>${origin}/sitemaps/news.xml</loc></sitemap>` };
  const again = entry.replace(/<xhtml.*\/>/, '');
  expect(issuesOf({ ...news, 'sitemaps/news.xml': again })).toEqual([]);
});
