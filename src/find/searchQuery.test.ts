import { expect, test } from 'vitest';
import { joined } from './searchQuery.ts';
import type { SearchAnswer } from './searchTypes.ts';

/** An answer with the results from one place up to another, without some of them. */
function answer(from: number, next: number, unread: number[] = []): SearchAnswer {
  const places = Array.from({ length: next - from }, (_, at) => from + at);
  const found = places
    .filter((place) => !unread.includes(place))
    .map((place) => ({
      ...{ id: `2026-01-02-number-${place}`, title: 'A title', language: 'en', authors: [] },
      ...{ day: '2026-01-02', section: 'english', lead: '' },
    }));
  return { total: 100, exact: true, found, next, suggestions: [], failed: unread.length, articles: 100 };
}

const ids = ({ found }: SearchAnswer) => found.map(({ id }) => Number(id.slice(18)));
const upTo = (end: number) => Array.from({ length: end }, (_, at) => at);

test('a page is filled, and the next begins where it ends', () => {
  const page = joined(answer(0, 10), answer(10, 30));
  expect(ids(page)).toEqual(upTo(24));
  expect(page.next).toBe(24);
});

test('what is still short is joined again', () => {
  const page = joined(joined(answer(0, 10), answer(10, 17)), answer(17, 30));
  expect(ids(page)).toEqual(upTo(24));
});

test('where some could not be read none of the others is lost', () => {
  const page = joined(answer(0, 10), answer(10, 30, [12]));
  expect(ids(page)).toEqual(upTo(30).filter((place) => place !== 12));
  expect(page).toMatchObject({ next: 30, failed: 1 });
});
