import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleAddress } from '../../src/contract/articlePath.ts';
import { listMembers } from '../../src/contract/derived/listMembers.ts';
import { keptPages } from '../../src/contract/keptPages.ts';
import {
  allArticles,
  isNamed,
  listAddress,
  listKinds,
  namedKinds,
  parseList,
  sectionList,
} from '../../src/contract/lists.ts';
import { policyAddress } from '../../src/contract/trust/policyAddress.ts';
import { wordedPolicies } from '../../src/contract/trust/trustFacts.ts';
import { styledFrom, wholeFrom } from './browsers/browserFloor.ts';
import { codeIssues } from './browsers/codeIssues.ts';
import { lackedByCode, lackedWhereStyled, lackedWhereWhole } from './browsers/mayBeLacking.ts';
import { styleIssues } from './browsers/styleIssues.ts';
import { unexpected } from './browsers/unexpected.ts';
import { itemsOf, openDist } from './builtDist.ts';
import { type BuiltPage, headMeta } from './builtPage.ts';
import { siteFeedIssues } from './feeds/siteFeedIssues.ts';
import { cardIssues } from './heads/cardIssues.ts';
import { hreflangIssues } from './heads/hreflangIssues.ts';
import { pageHeadIssues } from './heads/pageHeadIssues.ts';
import { inFile } from './inFile.ts';
import { inlineIssues } from './inlineIssues.ts';
import { followLinks } from './links/linkTarget.ts';
import { placementIssues } from './links/placementIssues.ts';
import { redirectIssues } from './links/redirectIssues.ts';
import { siteLinkIssues } from './links/siteLinkIssues.ts';
import { sitemapIssues } from './links/sitemapIssues.ts';
import { unreachedPages } from './links/unreachedPages.ts';
import { markupIssues } from './markupIssues.ts';
import { articleTextIssues } from './texts/articleTextIssues.ts';
import { itemsAt, listPageIssues } from './texts/listPageIssues.ts';
import { namesPageIssues } from './texts/namesPageIssues.ts';
import { timeIssues } from './timeIssues.ts';

// Run after the build (`npm run test:dist`): checks every file of it. Each test lists all that it finds, «file: what».

const site = await openDist('dist');
const { dist, base, pages, articles, lists, publication } = site;
const { origin } = publication;
const follow = followLinks(dist, base, origin);
const onEveryPage = (issuesOf: (page: BuiltPage) => string[]) =>
  pages.flatMap((page) => inFile(page.file, issuesOf(page)));
const articleOf = ({ address = '' }: BuiltPage) =>
  articles.get(/^\/articles\/(.*)$/.exec(address)?.[1] ?? '');

const { lists: members } = listMembers(publication, itemsOf(lists, allArticles));
const listAddresses = [...members.keys()].flatMap((list) => [
  listAddress(list),
  ...(lists.get(list) ?? []).map((_, at) => listAddress(list, at + 1)),
]);

test('every address of the archive is a page, and «not found» is one', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  const wanted = [
    undefined,
    '/about',
    ...wordedPolicies(publication).map(([name]) => policyAddress(name)),
    ...keptPages.map((page) => `/${page}`),
    '/search',
    ...namedKinds.map((kind) => `/${listKinds[kind].index.path}`),
    ...listAddresses,
    ...[...articles.keys()].map((id) => `/articles/${id}`),
  ];
  expect(articles.size).toBeGreaterThan(0);
  expect(wanted.filter((address) => !addresses.has(address))).toEqual([]);
});

test('every head describes its page to previews and search engines', () => {
  expect(onEveryPage((page) => pageHeadIssues(page, articles, publication))).toEqual([]);
});

test('the versions of a text name each other', () => {
  expect(hreflangIssues(pages, articles, origin)).toEqual([]);
});

test('every page is valid HTML', () => {
  expect(onEveryPage(({ html }) => markupIssues(html))).toEqual([]);
});

test('every <time> is machine-readable', () => {
  expect(onEveryPage(({ tree }) => timeIssues(tree))).toEqual([]);
});

test('the host’s policy allows every inline script and style', async () => {
  const headers = await site.text('_headers');
  expect(onEveryPage(({ html }) => inlineIssues(html, headers))).toEqual([]);
});

const assets = (kind: string) =>
  Promise.all([...site.files].filter((file) => file.endsWith(kind)).map(site.text));

test.each([
  ['runs the reader', wholeFrom, lackedWhereWhole],
  ['shows its style', styledFrom, lackedWhereStyled],
])('the oldest browser that %s knows what the style sheet says', async (_, floor, list) => {
  const issues = (await assets('.css')).flatMap((css) => styleIssues(css, floor));
  expect(unexpected(issues, list)).toEqual([]);
});

test('the oldest browser that runs the reader knows what its code says', async () => {
  const issues = (await assets('.js')).flatMap((code) => codeIssues(code, wholeFrom));
  expect(unexpected(issues, lackedByCode)).toEqual([]);
});

test('every article can be read in full without scripts', () => {
  const issuesOf = (page: BuiltPage) => {
    const article = articleOf(page);
    return article ? articleTextIssues(page, article) : [];
  };
  expect(pages.filter(articleOf)).toHaveLength(articles.size);
  expect(onEveryPage(issuesOf)).toEqual([]);
});

test('every list can be read without scripts, with a link to each article', () => {
  const issuesOf = (page: BuiltPage) => {
    const items = itemsAt(page.address ?? '', site);
    return items ? listPageIssues(page, items) : [];
  };
  const listed = pages.flatMap(({ address = '' }) => (itemsAt(address, site) ? [address] : []));
  expect(listed.sort()).toEqual([...listAddresses].sort());
  expect(onEveryPage(issuesOf)).toEqual([]);
});

test('every author’s and source’s list holds what the archive has of it', () => {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const stored = [...members.keys()].map((list) => [list, ids(itemsOf(lists, list))]);
  expect(stored).toEqual([...members].map(([list, items]) => [list, ids(items)]));
});

test('every article leads to the list of everyone and everything it names', () => {
  const named = [...members].filter(([list]) => isNamed(parseList(list)?.kind ?? 'everything'));
  expect(named).not.toEqual([]);
  const missing = named.flatMap(([list, items]) =>
    items.flatMap(({ id }) => {
      const page = pages.find(({ address }) => address === articleAddress(id));
      return page?.html.includes(`href="../..${listAddress(list)}/index.html"`) ? [] : [`${id}: ${list}`];
    }),
  );
  expect(missing).toEqual([]);
});

test('all authors and all sources can be found without scripts', () => {
  for (const kind of namedKinds) {
    const page = pages.find(({ address }) => address === `/${listKinds[kind].index.path}`);
    expect(page && namesPageIssues(page, kind, site)).toEqual([]);
  }
});

test('every page is reached by links alone', async () => {
  // What is on a list's only page, its opening shows whole; what is in a section's only language, the section.
  const only = [...lists].flatMap(([list, stored]) => (stored.length === 1 ? [listAddress(list, 1)] : []));
  const alone = publication.sections
    .filter(({ languages }) => languages.length === 1)
    .map(({ id, languages }) => listAddress(sectionList(id, languages[0])));
  expect(await unreachedPages(pages, base, follow, new Set([...only, ...alone]))).toEqual([]);
});

test('every address in pages, feeds, lists, sitemaps, manifest and style sheets leads somewhere', async () => {
  expect(await siteLinkIssues(site)).toEqual([]);
});

test('every page leads to its files and to other pages wherever the site stands', () => {
  expect(onEveryPage((page) => placementIssues(page, site.files))).toEqual([]);
});

test('no code, style or manifest says that the site stands at a host’s root', async () => {
  const named = /["'`(]\/(?:assets|content|icons|screenshots|favicon)/;
  const texts = await Promise.all(['.js', '.css', '.webmanifest'].map(assets));
  expect(texts.flat().flatMap((text) => named.exec(text)?.[0] ?? [])).toEqual([]);
  // Code names pages for the router, which knows where the site stands.
  for (const manifest of await assets('.webmanifest')) expect(manifest).not.toMatch(/"\//);
});

test('every preview image is a PNG of the agreed size', async () => {
  const named = new Set(pages.flatMap((page) => headMeta(page, 'og:image')));
  const files = [...named].map((url) => url.replace(`${origin}/`, ''));
  const bytes = (file: string) => readFile(join(dist, file)).catch(() => Buffer.alloc(0));
  const issues = files.map(async (file) => inFile(file, cardIssues(await bytes(file))));
  expect((await Promise.all(issues)).flat()).toEqual([]);
});

test('every parser reads the archive from the feeds', async () => {
  expect(await siteFeedIssues(site)).toEqual([]);
});

test('the sitemaps have every page that may be indexed, and no other', async () => {
  const files = [...site.files].filter(
    (file) => /^sitemap(?:s\/.*)?\.xml$/.test(file) || /^sitemaps\//.test(file),
  );
  const texts = await Promise.all(files.map(async (file) => [file, await site.text(file)] as const));
  expect(sitemapIssues(new Map(texts), pages, articles, origin)).toEqual([]);
});

test('`_redirects` has a line for every page', async () => {
  const issues = redirectIssues(await site.text('_redirects'), pages, site.files, base);
  expect(inFile('_redirects', issues)).toEqual([]);
});
