import { expect, test } from 'vitest';
import { anItem } from '../../testing/factories.ts';
import { sitePages } from './sitePages.ts';

const items = Array.from({ length: 300 }, (_, at) => anItem({ id: `article-${at}` }));
const lists = new Map([
  ['all', items],
  ['sections/dari', items.slice(0, 30)],
  ['authors/ann', items.slice(0, 30)],
]);
const built = [...sitePages(lists, items)];

test('every list page and every article has one address', () => {
  const all = built.map(({ address }) => address);
  expect(all.slice(0, 5)).toEqual(['/', '/about', '/saved', '/storage', '/authors']);
  expect(all).toContain('/sections/dari');
  expect(all).toContain('/sections/dari/page/2');
  expect(all).toHaveLength(6 + 13 + 1 + 2 + 1 + 2 + 300);
  expect(new Set(all).size).toBe(all.length);
});

const own = ['/', '/about', '/saved', '/storage'];
const opened = [...own, '/authors', '/sources', '/page/13', '/sections/dari', '/sections/dari/page/2'];

test('articles and full list pages are built without the counts', () => {
  const changing = built.filter(({ withoutCounts }) => !withoutCounts).map(({ address }) => address);
  expect(changing).toEqual([...opened, '/authors/ann', '/authors/ann/page/2']);
});

test('the start of a list and the newest articles are popular', () => {
  const often = built.filter(({ popular }) => popular).map(({ address }) => address);
  expect(often.slice(0, opened.length)).toEqual(opened);
  expect(often.slice(opened.length)).toEqual(items.slice(0, 240).map(({ id }) => `/articles/${id}`));
});
