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
  const facts = { total: 100, exact: true, years: [], suggestions: [], articles: 100 };
  return { ...facts, found, next, failed: unread.length };
}

const ids = ({ found }: SearchAnswer) => found.map(({ id }) => Number(id.slice(18)));
const upTo = (end: number) => Array.from({ length: end }, (_, at) => at);

test('an answer goes on where it ended, and what could not be read is counted', () => {
  const page = joined(joined(answer(0, 5), answer(5, 12)), answer(12, 24, [13]));
  expect(ids(page)).toEqual(upTo(24).filter((place) => place !== 13));
  expect(page).toMatchObject({ next: 24, failed: 1 });
});

test('an article that a newer index has in both parts is shown once', () => {
  expect(ids(joined(answer(0, 5), answer(4, 8)))).toEqual(upTo(8));
});
