import { expect, test } from 'vitest';
import { anItem } from '../../testing/factories.ts';
import { sitePages } from './sitePages.ts';

const items = Array.from({ length: 300 }, (_, at) => anItem({ id: `article-${at}` }));
const lists = new Map([
  ['all', items],
  ['sections/dari', items.slice(0, 30)],
  ['authors/ann', items.slice(0, 30)],
  ['archive/1402/07', items.slice(0, 30)],
]);
const built = [...sitePages(lists, items)];

test('every list page and every article has one address', () => {
  const all = built.map(({ address }) => address);
  expect(all.slice(0, 6)).toEqual(['/', '/about', '/saved', '/storage', '/search', '/authors']);
  expect(all).toContain('/sections/dari');
  expect(all).toContain('/sections/dari/page/2');
  expect(all).toContain('/archive/1402');
  expect(all).toContain('/archive/1402/07/page/2');
  expect(all).toHaveLength(10 + 13 + 1 + 2 + 1 + 2 + 1 + 2 + 300);
  expect(new Set(all).size).toBe(all.length);
});

test('a policy with words of its own has a page below the one about the publication', () => {
  const all = [...sitePages(lists, items, ['/about/corrections', '/about/masthead'])].map(
    ({ address }) => address,
  );
  expect(all.slice(0, 4)).toEqual(['/', '/about', '/about/corrections', '/about/masthead']);
});

const own = ['/', '/about', '/saved', '/storage', '/search'];
const indexes = ['/authors', '/sources', '/topics', '/archive'];
const standing = ['/page/13', '/sections/dari', '/sections/dari/page/2'];

test('articles and full list pages are built without the counts', () => {
  const changing = built.filter(({ withoutCounts }) => !withoutCounts).map(({ address }) => address);
  const others = ['/authors/ann', '/authors/ann/page/2', '/archive/1402/07', '/archive/1402/07/page/2'];
  expect(changing).toEqual([...own, ...indexes, '/archive/1402', ...standing, ...others]);
});

test('the opening of a list and the newest articles are popular, numbered pages are not', () => {
  const often = built.filter(({ popular }) => popular).map(({ address }) => address);
  const opened = [...own, ...indexes, '/sections/dari'];
  expect(often.slice(0, opened.length)).toEqual(opened);
  expect(often.slice(opened.length)).toEqual(items.slice(0, 240).map(({ id }) => `/articles/${id}`));
});
