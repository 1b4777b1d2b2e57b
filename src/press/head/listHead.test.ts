import { expect, test } from 'vitest';
import { anArchive, aPublication } from '../../testing/factories.ts';
import {
  aPage,
  archive,
  feeds,
  feedsAt,
  headOf,
  links,
  listPage,
  meta,
  origin,
  thing,
} from './testing/headFixtures.ts';

const german = 'sections/european-languages/de';

test.each([
  ['the whole, a page', listPage('all', 2), ['/page/3'], ['/page/1'], ''],
  ['the whole, its newest page', listPage('all', 3), [], ['/page/2'], ''],
  ['the whole, its oldest page', listPage('all', 1), ['/page/2'], [], ''],
  ['a section’s opening', listPage('sections/dari'), [], ['/sections/dari/page/2'], '/sections/dari'],
  ['a section’s page', listPage('sections/dari', 1), ['/sections/dari/page/2'], [], '/sections/dari'],
  ['a language’s opening', listPage(german), [], [`/${german}/page/2`], `/${german}`],
  ['an author’s list', listPage('authors/ann'), [], ['/authors/ann/page/2'], '/authors/ann'],
])('%s leads to older and newer, to its feeds and to its articles', (_what, page, newer, older, root) => {
  const head = headOf(page);
  expect(links(head, 'prev').map(({ href }) => href)).toEqual(newer);
  expect(links(head, 'next').map(({ href }) => href)).toEqual(older);
  expect(feeds(head)).toEqual(feedsAt(root));
  const collection = thing(head, 'CollectionPage') as { mainEntity: { itemListElement: { url: string }[] } };
  const urls = collection.mainEntity.itemListElement.map(({ url }) => url);
  expect(new Set(urls).size).toBe(page.address.endsWith('/page/3') ? 12 : 24);
  expect(urls[0]).toMatch(/^https:\/\/www\.example\.org\/articles\/2026-01-02-article-\d+$/);
});

test('on a mirror, older and newer pages are the site’s own', () => {
  const folder = {
    publication: aPublication({ origin: 'https://e.org/sub' }),
    trust: { policies: {} },
  };
  const head = headOf(listPage('sections/dari', 2), folder);
  expect(links(head, 'prev').map(({ href }) => href)).toEqual(['/sections/dari/page/3']);
  expect(links(head, 'next').map(({ href }) => href)).toEqual(['/sections/dari/page/1']);
});

test('a language’s numbered page and its breadcrumb are named in both directions', () => {
  const head = headOf(listPage(german, 1));
  const title = '\u2067اروپایی\u2069 · \u2066Deutsch\u2069 · \u2067صفحهٔ ۱\u2069';
  expect(meta(head, 'og:title')).toEqual([title]);
  expect(meta(head, 'description')[0]).toContain(`${title}: \u2066Article 24\u2069 · \u2066Article 23\u2069`);
  const feed = links(head, 'alternate').find(({ type }) => type === 'application/rss+xml');
  expect(feed?.title).toBe(
    '\u2067نشریهٔ آزمون\u2069 · \u2067اروپایی\u2069 · \u2066Deutsch\u2069 · \u2066RSS\u2069',
  );
  const steps = thing(head, 'BreadcrumbList')?.itemListElement as { name: string; item: string }[];
  expect(steps.map(({ name, item }) => [name, item.slice(origin.length)])).toEqual([
    ['نشریهٔ آزمون', '/'],
    ['اروپایی', '/sections/european-languages'],
    ['Deutsch', '/sections/european-languages/de'],
    ['صفحهٔ ۱', '/sections/european-languages/de/page/1'],
  ]);
});

test('an empty list is still a list', () => {
  const head = headOf(aPage('/sections/dari', 'sections/:section', [[['archive'], anArchive()]]));
  expect(meta(head, 'og:title')).toEqual(['دری']);
  expect(meta(head, 'description')).toEqual(['دری: نشریهٔ آزمون']);
});

test('home is a WebSite, about an AboutPage, any other address a plain page', () => {
  const home = headOf(aPage('/', 'front', [[['archive'], archive]]));
  expect(meta(home, 'og:title')).toEqual(['نشریهٔ آزمون']);
  expect(meta(home, 'og:locale')).toEqual(['fa_AF']);
  expect(thing(home, 'WebSite')).toMatchObject({
    url: `${origin}/`,
    alternateName: ['T-T', 'The Test'],
    inLanguage: ['fa-AF', 'en', 'de'],
    publisher: { '@type': 'NewsMediaOrganization' },
  });
  const about = headOf(aPage('/about', 'about', [[['archive'], archive]]));
  expect(thing(about, 'AboutPage')).toMatchObject({ mainEntity: { '@type': 'NewsMediaOrganization' } });
  for (const head of [home, about, headOf(aPage('/else', 'else'))]) expect(feeds(head)).toEqual(feedsAt(''));
});

test('the search is not indexed, and the browser may take it for its own', () => {
  const head = headOf(aPage('/search', 'search'));
  expect(meta(head, 'robots')).toEqual(['noindex']);
  expect(thing(head, 'SearchResultsPage')).toMatchObject({ name: 'جستجو', url: `${origin}/search` });
  expect(head.links.filter(({ rel }) => rel === 'search')).toEqual([
    { rel: 'search', type: 'application/opensearchdescription+xml', title: 'T-T', href: '/opensearch.xml' },
  ]);
});

test('«not found» has no address and is not indexed', () => {
  const head = headOf(aPage('/404', 'nothing', [[['archive'], archive]], { status: 404 }));
  expect(meta(head, 'robots')).toEqual(['noindex']);
  expect(head.things).toEqual([]);
});

test('an author’s page has the author’s name, says who it is about, and all authors are among its breadcrumbs', () => {
  const head = headOf(listPage('authors/ann-lee', 1));
  expect(meta(head, 'og:title')).toEqual(['\u2066Ann Lee\u2069 · \u2067صفحهٔ ۱\u2069']);
  expect(thing(head, 'CollectionPage')).toMatchObject({ about: { '@type': 'Person', name: 'Ann Lee' } });
  const steps = thing(head, 'BreadcrumbList')?.itemListElement as { name: string; item: string }[];
  expect(steps.map(({ name, item }) => [name, item.slice(origin.length)])).toEqual([
    ['نشریهٔ آزمون', '/'],
    ['نویسندگان', '/authors'],
    ['Ann Lee', '/authors/ann-lee'],
    ['صفحهٔ ۱', '/authors/ann-lee/page/1'],
  ]);
  const feed = links(head, 'alternate').find(({ type }) => type === 'application/rss+xml');
  expect(feed?.title).toBe('\u2067نشریهٔ آزمون\u2069 · \u2066Ann Lee\u2069 · \u2066RSS\u2069');
  expect(thing(headOf(listPage('sources/a-paper')), 'CollectionPage')).not.toHaveProperty('about');
});

test('the page of all authors names the first of each script', () => {
  const named = (text: string, language: string) => ({
    list: 'authors/a',
    articles: 1,
    name: { text, language },
  });
  const groups = [
    { script: 'Arab', lists: [named('ولید', 'fa-AF')] },
    { script: 'Latn', lists: [named('Ann', 'en'), named('Zoe', 'en')] },
  ];
  const head = headOf(aPage('/authors', 'authors', [[['index', 'author'], { groups }]]));
  expect(meta(head, 'og:title')).toEqual(['نویسندگان']);
  expect(meta(head, 'description')).toEqual([
    'نویسندگان: \u2067ولید\u2069 · \u2066Ann\u2069 · \u2066Zoe\u2069',
  ]);
  expect(thing(head, 'CollectionPage')).toMatchObject({ mainEntity: { numberOfItems: 3 } });
});
