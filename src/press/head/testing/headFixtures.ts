import { expect } from 'vitest';
import type { RelatedArticles } from '../../../contract/listSchema.ts';
import { hasOwnCounts, listAddress } from '../../../contract/lists.ts';
import type { PageState } from '../../../data/pageState.ts';
import { aListPage, anArchive, type anArticle, aPublication, someItems } from '../../../testing/factories.ts';
import { hostileArticle } from '../../../testing/hostileArticle.ts';
import { headIssues } from '../headIssues.ts';
import type { HeadPage, Site } from '../headPage.ts';
import { pageHead } from '../pageHead.ts';
import { type Head, readHead } from '../readHead.ts';

export const origin = 'https://www.example.org';
export const publication = aPublication();
export const site: Site = { publication, trust: { policies: {} } };
export const preview = { address: '/previews/a1b2.png', width: 1200, height: 630, alt: 'T-T: A title' };
export const archive = anArchive({
  all: 60,
  'sections/european-languages': 60,
  'sections/european-languages/de': 30,
});

export function aPage(
  address: string,
  route: string,
  queries: PageState['queries'] = [],
  facts = {},
): HeadPage {
  return {
    address,
    status: 200,
    route,
    state: { queries: [[['publication'], publication], ...queries] },
    ...facts,
  };
}

export function articlePage(
  facts: Parameters<typeof anArticle>[0],
  versions: RelatedArticles['versions'] = [],
  original?: string,
): HeadPage {
  const article = hostileArticle(facts);
  const { id } = article;
  return aPage(`/articles/${id}`, 'article', [
    [['article', id], article],
    [['around', id], { versions, original }],
  ]);
}

/** A list of sixty articles: 24 on pages 1 and 2, 12 on page 3. */
export function listPage(list: string, asked?: number): HeadPage {
  const items = someItems(60, { language: 'de' });
  const stored = { 1: items.slice(36), 2: items.slice(12, 36), 3: items.slice(0, 12) };
  const needed = asked ? [asked] : [3, 2];
  const queries = needed.map((page): PageState['queries'][number] => [
    ['list', list, page],
    aListPage(stored[page as 1 | 2 | 3], {
      title: 'The Test',
      ...(hasOwnCounts(list) && { _aaaa: { name: { text: 'Ann Lee', language: 'de' } } }),
    }),
  ]);
  const held = { articles: 60, pages: 3 };
  const counts: PageState['queries'] = hasOwnCounts(list)
    ? [
        [['archive'], archive],
        [['counts', list], held],
      ]
    : [[['archive'], { ...archive, lists: { ...archive.lists, [list]: held } }]];
  return aPage(listAddress(list, asked), 'list', [...counts, ...queries]);
}

/** The head of a page, read and free of issues. */
export function headOf(page: HeadPage, where = site): Head {
  const head = readHead(pageHead(page, where));
  expect(headIssues(head, page.status === 404 ? undefined : where.publication.origin + page.address)).toEqual(
    [],
  );
  return head;
}

export const meta = (head: Head, name: string) => head.meta.get(name) ?? [];
export const links = (head: Head, rel: string) => head.links.filter((link) => link.rel === rel);
export const feeds = (head: Head) =>
  links(head, 'alternate').flatMap(({ type, href }) => (type ? [href] : []));
export const thing = (head: Head, type: string) => head.things.find((one) => one['@type'] === type);
export const feedsAt = (...roots: string[]) =>
  roots.flatMap((root) => ['feed.xml', 'rss.xml', 'feed.json'].map((file) => `${origin}${root}/${file}`));
