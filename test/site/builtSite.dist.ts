import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everything, listAddress, sectionList } from '../../src/contract/listNames.ts';
import { openDist } from './builtDist.ts';
import { type BuiltPage, headMeta } from './builtPage.ts';
import { siteFeedFaults } from './feeds/siteFeedFaults.ts';
import { cardFaults } from './heads/cardFaults.ts';
import { hreflangFaults } from './heads/hreflangFaults.ts';
import { pageHeadFaults } from './heads/pageHeadFaults.ts';
import { inFile } from './inFile.ts';
import { inlineFaults } from './inlineFaults.ts';
import { leadsTo } from './links/leadsTo.ts';
import { redirectFaults } from './links/redirectFaults.ts';
import { siteLinkFaults } from './links/siteLinkFaults.ts';
import { sitemapFaults } from './links/sitemapFaults.ts';
import { unreachedPages } from './links/unreachedPages.ts';
import { markupFaults } from './markupFaults.ts';
import { articleTextFaults } from './texts/articleTextFaults.ts';
import { listedAt, listPageFaults } from './texts/listPageFaults.ts';
import { timeFaults } from './timeFaults.ts';

// Run after the build (`npm run test:dist`): these look at every file that it has written. Each test lists all that it
// finds, «file: what».

const site = await openDist('dist');
const { dist, base, pages, articles, lists, publication } = site;
const { origin } = publication;
const follow = leadsTo(dist, base, origin);
const onEveryPage = (faultsOf: (page: BuiltPage) => string[]) =>
  pages.flatMap((page) => inFile(page.file, faultsOf(page)));
const articleOf = ({ address = '' }: BuiltPage) =>
  articles.get(/^\/articles\/(.*)$/.exec(address)?.[1] ?? '');

const sections = publication.sections.flatMap(({ id, languages }) => [
  sectionList(id),
  ...languages.map((language) => sectionList(id, language)),
]);
const listAddresses = [everything, ...sections].flatMap((list) => [
  listAddress(list),
  ...(lists.get(list) ?? []).map((_, at) => listAddress(list, at + 1)),
]);

test('every address of the archive is a page, and «not found» is one', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  const wanted = [
    undefined,
    '/about',
    ...listAddresses,
    ...[...articles.keys()].map((id) => `/articles/${id}`),
  ];
  expect(articles.size).toBeGreaterThan(0);
  expect(wanted.filter((address) => !addresses.has(address))).toEqual([]);
});

test('every head says what its page shows, to whoever draws previews and to search engines', () => {
  expect(onEveryPage((page) => pageHeadFaults(page, articles, publication))).toEqual([]);
});

test('the versions of a text name each other', () => {
  expect(hreflangFaults(pages, articles, origin)).toEqual([]);
});

test('every page is valid HTML', () => {
  expect(onEveryPage(({ html }) => markupFaults(html))).toEqual([]);
});

test('every day that a machine reads is written for machines', () => {
  expect(onEveryPage(({ tree }) => timeFaults(tree))).toEqual([]);
});

test('no inline script or style is one that the host’s policy refuses', async () => {
  const headers = await site.text('_headers');
  expect(onEveryPage(({ html }) => inlineFaults(html, headers))).toEqual([]);
});

test('every article can be read without scripts, to its last word', () => {
  const faultsOf = (page: BuiltPage) => {
    const article = articleOf(page);
    return article ? articleTextFaults(page, article, base) : [];
  };
  expect(pages.filter(articleOf)).toHaveLength(articles.size);
  expect(onEveryPage(faultsOf)).toEqual([]);
});

test('every list can be read without scripts, each article a link', () => {
  const faultsOf = (page: BuiltPage) => {
    const items = listedAt(page.address ?? '', site);
    return items ? listPageFaults(page, items, base) : [];
  };
  const listed = pages.flatMap(({ address = '' }) => (listedAt(address, site) ? [address] : []));
  expect(listed.sort()).toEqual([...listAddresses].sort());
  expect(onEveryPage(faultsOf)).toEqual([]);
});

test('every page is reached by links alone', async () => {
  // What is on a list's only page, its opening shows whole.
  const only = [...lists].flatMap(([list, stored]) => (stored.length === 1 ? [listAddress(list, 1)] : []));
  expect(await unreachedPages(pages, base, follow, new Set(only))).toEqual([]);
});

test('no address leads nowhere, in pages, feeds, lists, sitemaps, manifest and style sheets', async () => {
  expect(await siteLinkFaults(site)).toEqual([]);
});

test('every preview image is a PNG as those who show it take it', async () => {
  const named = new Set(pages.flatMap((page) => headMeta(page, 'og:image')));
  const files = [...named].map((url) => url.replace(`${origin}/`, ''));
  const bytes = (file: string) => readFile(join(dist, file)).catch(() => Buffer.alloc(0));
  const faults = files.map(async (file) => inFile(file, cardFaults(await bytes(file))));
  expect((await Promise.all(faults)).flat()).toEqual([]);
});

test('feeds are read by every parser as the archive has them', async () => {
  expect(await siteFeedFaults(site)).toEqual([]);
});

test('the sitemaps hold every page that may be indexed, and no other', async () => {
  const files = [...site.files].filter(
    (file) => /^sitemap(?:s\/.*)?\.xml$/.test(file) || /^sitemaps\//.test(file),
  );
  const texts = await Promise.all(files.map(async (file) => [file, await site.text(file)] as const));
  expect(sitemapFaults(new Map(texts), pages, articles, origin)).toEqual([]);
});

test('a host that adds slashes to addresses is told of every page', async () => {
  const faults = redirectFaults(await site.text('_redirects'), pages, site.files, base);
  expect(inFile('_redirects', faults)).toEqual([]);
});
