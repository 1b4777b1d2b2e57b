import { expect, test } from 'vitest';
import { pageHead } from '../../../src/press/head/pageHead.ts';
import { aPage, articlePage, preview, site } from '../../../src/press/head/testing/headFixtures.ts';
import { aBuiltPage, aStoredArticle, byId, origin, publication } from '../pageFixture.ts';
import { pageHeadIssues } from './pageHeadIssues.ts';

const facts = {
  summary: 'What it is.',
  updated: '2026-01-05',
  topics: ['Bread'],
  source: { name: 'A paper', date: '2026-01-01', url: 'https://example.org/a' },
};
const article = aStoredArticle(facts);
const address = `/articles/${article.id}`;
const frame = '<meta name="viewport" content="width=device-width"><link rel="icon" href="/favicon.svg">';
const title = '<title>\u2066An article\u2069 · \u2067نشریهٔ آزمون\u2069</title>';
const written = frame + title + pageHead({ ...articlePage(facts), preview }, site);

const issuesOf = (head: string, at = address) =>
  pageHeadIssues(aBuiltPage(at, { head }), byId(article), publication);

test('the head of an article’s page has no issues', () => {
  expect(issuesOf(written)).toEqual([]);
});

test('the head of the page about the publication has no issues', () => {
  const head = pageHead({ ...aPage('/about', 'about'), preview }, site);
  expect(issuesOf(`${frame}<title>About</title>${head}`, '/about')).toEqual([]);
});

/** Changes of a field's content, or of a text in the JSON. */
const field = (name: string, from: string, to: string) =>
  [from, to].map((content) => `${name}" content="${content}`) as [string, string];
const json = (key: string, from: string, to: string) =>
  [from, to].map((text) => `"${key}":"${text}"`) as [string, string];

test.each<[what: string, from: string | RegExp, to: string, issue: string]>([
  ['no title', title, '', 'there is no title'],
  ['another title', 'An article\u2069', 'Another\u2069', 'the title is «\u2066Another'],
  ['another title to share', ...field('og:title', 'An', 'The'), 'og:title is ["The article"]'],
  ['another canonical address', 'canonical" href="', 'canonical" href="x', `canonical is x${origin}`],
  ['no description', /<meta name="description"[^>]*>/, '', 'description appears 0 times'],
  ['words that are not the article’s', /What it is\./g, 'Buy now', 'the description «Buy now» is not how'],
  ['another day', ...field('published_time', '2026-01-02', '2026-01-03'), 'article:published_time is'],
  [
    'a day in other digits',
    ...field('published_time', '2026', '۲۰۲۶'),
    'article:published_time is ۲۰۲۶-01-02',
  ],
  ['no last change', /<meta property="article:modified_time"[^>]*>/, '', 'article:modified_time is []'],
  ['another author', ...field('article:author', 'AA-AA', 'BB'), 'article:author is'],
  ['an unknown section', ...field('article:section', 'European', 'Asian'), 'article:section is «Asian»'],
  ['another picture for one platform', ...field('twitter:image', '', 'x'), 'twitter:image is not og:image'],
  ['a picture of another size', ...field('image:width', '1200', '600'), 'the size of og:image is'],
  ['no manifest', 'rel="manifest"', 'rel="x"', 'the manifest appears 0 times'],
  ['a feed in no known format', 'application/rss+xml', 'text/xml', 'the feeds’ types'],
  [
    'no structured data',
    /<script type="application\/ld\+json">\{"@context":"https:\/\/schema.org","@type":"NewsArticle".*?<\/script>/,
    '',
    'there are 0 NewsArticles',
  ],
  ['cut-off structured data', 'ForFree":true}', 'ForFree":tr', 'the head cannot be read'],
  ['another language', ...json('inLanguage', 'en', 'de'), 'inLanguage is "de"'],
  ['another day in JSON', ...json('datePublished', '2026-01-02', '2026-01-01'), 'datePublished is'],
  ['no last change in JSON', '"dateModified":"2026-01-05",', '', 'dateModified is undefined'],
  ['no source', /"isBasedOn":\{.*?\},/, '', 'isBasedOn is undefined'],
  ['no author', /"author":\[.*?\],/, '', 'author is []'],
  ['no publisher', '"publisher":{', '"x":{', 'publisher is [null,null,null]'],
  ['no picture in JSON', '"image":[', '"x":[', 'image is []'],
  ['no page', '"mainEntityOfPage":', '"x":', 'mainEntityOfPage is undefined'],
  ['an unknown section in JSON', ...json('articleSection', 'European', 'Asian'), 'articleSection is Asian'],
  ['no way from the home page', 'BreadcrumbList', 'Crumbs', 'the kinds of things is'],
])('a head with %s has an issue', (_what, from, to, issue) => {
  const broken = written.replace(from, to);
  expect(broken).not.toBe(written);
  expect(issuesOf(broken)).toContainEqual(expect.stringContaining(issue));
});

test('a page of an article that the archive does not have is an issue', () => {
  const found = pageHeadIssues(aBuiltPage(address, { head: written }), byId(), publication);
  expect(found).toEqual([`there is no article ${article.id}`]);
});
