import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf } from '../language/slug.ts';
import {
  allKinds,
  kindOfPath,
  type List,
  type ListKind,
  listAddress,
  listKey,
  listKinds,
  listOfParams,
  listPaths,
  monthKey,
  parseList,
  parseListAddress,
} from './lists.ts';

const slug = fc.string().map(slugOf);
const tag = fc.constantFrom('fa-AF', 'ps', 'en', 'zh-Hant-TW');
const parts: { [Kind in ListKind]: fc.Arbitrary<Extract<List, { kind: Kind }>> } = {
  everything: fc.constant({ kind: 'everything' }),
  section: slug.map((section) => ({ kind: 'section', section })),
  language: fc.tuple(slug, tag).map(([section, language]) => ({ kind: 'language', section, language })),
  author: slug.map((author) => ({ kind: 'author', author })),
  source: slug.map((source) => ({ kind: 'source', source })),
  topic: slug.map((topic) => ({ kind: 'topic', topic })),
  month: fc
    .record({ year: fc.integer({ min: 1000, max: 3000 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((month) => parseList(monthKey(month)) as Extract<List, { kind: 'month' }>),
};

describe.each(allKinds)('%s', (kind) => {
  const pageNumber = fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined });

  test('a list, its key and its address lead to each other', () => {
    fc.assert(
      fc.property(parts[kind], pageNumber, (list: List, page) => {
        const key = listKey(list);
        expect(parseList(key)).toEqual(list);
        expect(parseListAddress(listAddress(key, page))).toEqual({ list: key, page });
      }),
    );
  });

  test('the router’s parameters name the list that its address names', () => {
    fc.assert(
      fc.property(parts[kind], (list: List) => {
        const { kind: _, ...params } = list;
        expect(listOfParams(params)).toBe(listKey(list));
        expect(listOfParams({ ...params, page: '2' })).toBe(listKey(list));
      }),
    );
  });

  test('its paths are its own', () => {
    const paths = listPaths(kind);
    expect(paths).toContain(`${listKinds[kind].path}/page/:page`.replace(/^\//, ''));
    expect(paths.filter((path) => path !== '').map(kindOfPath)).toEqual(
      paths.filter((path) => path !== '').map(() => kind),
    );
  });
});

test.each([
  '',
  'front',
  'authors',
  'sections',
  'authors/a/b',
  'about',
  'authors/..',
  'sections/dari/fa-AF/x',
  'archive',
  'archive/2023',
  'archive/2023/9',
  'archive/2023/13',
  'archive/1402/00',
  'archive/year/07',
])('“%s” is no list', (key) => {
  expect(parseList(key)).toBeUndefined();
});

test.each([
  '',
  'authors/ann',
  '/all',
  '/about',
  '/authors',
  '/page/0',
  '/page/x',
  '/authors/page/2',
  '/articles/a',
])('%s is no list’s address', (address) => {
  expect(parseListAddress(address)).toBeUndefined();
});

test('a parameter that leads out of its folder names no list', () => {
  expect(listOfParams({ author: '../../publication' })).toBeUndefined();
  expect(listOfParams({ author: 'ann', language: 'de' })).toBeUndefined();
});
