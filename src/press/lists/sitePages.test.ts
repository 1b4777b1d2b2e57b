import { expect, test } from 'vitest';
import type { Archive } from '../../contract/listSchema.ts';
import { sitePages } from './sitePages.ts';

const archive: Archive = {
  pageSize: 24,
  lists: {
    all: { articles: 300, pages: 13 },
    'sections/dari': { articles: 30, pages: 2 },
  },
};
const items = Array.from({ length: 300 }, (_, at) => ({ id: `article-${at}` }));
const built = [...sitePages(archive, items)];

test('every page of a list and every article has an address, and none has two', () => {
  const all = built.map(({ address }) => address);
  expect(all.slice(0, 3)).toEqual(['/', '/about', '/page/1']);
  expect(all).toContain('/sections/dari');
  expect(all).toContain('/sections/dari/page/2');
  expect(all).toHaveLength(2 + 13 + 1 + 2 + 300);
  expect(new Set(all).size).toBe(all.length);
});

test('what is full, or is an article, is built without what the next publication changes', () => {
  const changing = built.filter(({ withoutCounts }) => !withoutCounts).map(({ address }) => address);
  expect(changing).toEqual(['/', '/about', '/page/13', '/sections/dari', '/sections/dari/page/2']);
});

test('most readers open where lists begin, and the newest articles', () => {
  const often = built.filter(({ popular }) => popular).map(({ address }) => address);
  expect(often.slice(0, 5)).toEqual(['/', '/about', '/page/13', '/sections/dari', '/sections/dari/page/2']);
  expect(often.slice(5)).toEqual(items.slice(0, 240).map(({ id }) => `/articles/${id}`));
});
