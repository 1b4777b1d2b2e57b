import { expect, test } from 'vitest';
import { aListPage, someItems } from '../../testing/factories.ts';
import type { ReaderItem, StoredListPage } from '../listSchema.ts';
import { neededListPages } from './neededListPages.ts';
import { firstListPage, numberedListPage, type ShownListPage } from './shownListPage.ts';

const size = 24;

/** A list as the press stores it, its pages counted from the oldest. */
function aStoredList(count: number) {
  const items = someItems(count);
  const pages = Math.ceil(count / size);
  const page = (number: number): StoredListPage => {
    const end = count - (number - 1) * size;
    return aListPage(items.slice(Math.max(0, end - size), end));
  };
  return { items, pages, page };
}

type StoredList = ReturnType<typeof aStoredList>;

function opening({ pages, page }: StoredList): ShownListPage {
  const [newest, before] = (neededListPages(undefined, pages) ?? []).map(page);
  return firstListPage('all', pages, size, newest, before);
}

/** Goes on by `older` to the end, at each address from the place that it names. */
function walk(list: StoredList): { seen: ReaderItem[]; addresses: string[] } {
  const seen = [...opening(list).items];
  const addresses: string[] = [];
  for (let next = opening(list).older; next !== undefined; ) {
    addresses.push(next);
    const [, number, id] = /^\/page\/(\d+)(?:#item-(.+))?$/.exec(next) ?? [];
    const asked = Number(number);
    expect(neededListPages(asked, list.pages)).toEqual([asked]);
    const shown = numberedListPage('all', asked, list.pages, list.page(asked));
    const from = id === undefined ? 0 : shown.items.findIndex((item) => item.id === id);
    expect(from).toBeGreaterThanOrEqual(0);
    seen.push(...shown.items.slice(from));
    next = shown.older;
  }
  return { seen, addresses };
}

const sizes = Array.from({ length: 201 }, (_, count) => count);

test('from the opening “older” leads to every article once, in order, whatever the archive’s size', () => {
  for (const count of sizes) {
    const list = aStoredList(count);
    expect(walk(list).seen).toEqual(list.items);
  }
});

test('a list opens with 24 articles, or all where there are fewer', () => {
  for (const count of sizes) {
    const list = aStoredList(count);
    expect(opening(list).items).toEqual(list.items.slice(0, size));
  }
});

test('from the oldest page “newer” leads to the newest', () => {
  for (const count of sizes.filter((one) => one > 0)) {
    const { pages, page } = aStoredList(count);
    const numbers = [1];
    for (let next = numberedListPage('all', 1, pages, page(1)).newer; next !== undefined; ) {
      const number = Number(/^\/page\/(\d+)$/.exec(next)?.[1]);
      numbers.push(number);
      next = numberedListPage('all', number, pages, page(number)).newer;
    }
    expect(numbers).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
  }
});

test('“older” on a filled opening leads to the first article that it does not show', () => {
  expect(walk(aStoredList(53)).addresses).toEqual(['/page/2#item-2026-01-02-article-29', '/page/1']);
});

test('“older” on an opening that needs no filling leads to the page before', () => {
  expect(walk(aStoredList(48)).addresses).toEqual(['/page/1']);
});

test('an empty list needs no page and opens empty', () => {
  expect(neededListPages(undefined, 0)).toEqual([]);
  expect(firstListPage('all', 0, size)).toMatchObject({ items: [], number: 0, pages: 0, older: undefined });
});

test.each([0, -1, 4, Number.NaN, Number.POSITIVE_INFINITY])('%d is not one of three pages', (asked) => {
  expect(neededListPages(asked, 3)).toBeUndefined();
});

test('the addresses are those of the list itself', () => {
  const { pages, page } = aStoredList(60);
  expect(numberedListPage('sections/dari', 2, pages, page(2))).toMatchObject({
    older: '/sections/dari/page/1',
    newer: '/sections/dari/page/3',
  });
});

test('without the number of pages, a full page has a newer one and others have none', () => {
  const { page } = aStoredList(53);
  const without = (number: number) => numberedListPage('all', number, undefined, page(number));
  expect([1, 2, 3].map((number) => without(number).newer)).toEqual(['/page/2', '/page/3', undefined]);
  expect([1, 2, 3].map((number) => without(number).older)).toEqual([undefined, '/page/1', '/page/2']);
});
