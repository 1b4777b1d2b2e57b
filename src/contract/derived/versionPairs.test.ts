import { expect, test } from 'vitest';
import { versionPairs } from './versionPairs.ts';

test('every two versions of a text make a pair, two translations with their original', () => {
  const listed = ['2026-01-02-b', '2026-01-01-a', '2026-01-03-c', '2026-01-04-alone'].map((id) => ({ id }));
  const originals = new Map([
    ['2026-01-02-b', '2026-01-01-a'],
    ['2026-01-03-c', '2026-01-01-a'],
  ]);
  expect([...versionPairs(listed, originals)].map(({ path, versions }) => [path, versions.length])).toEqual([
    ['beside/2026-01-01-a/2026-01-02-b.json', 2],
    ['beside/2026-01-01-a/2026-01-03-c.json', 2],
    ['beside/2026-01-02-b/2026-01-03-c.json', 3],
  ]);
});

test('where the original is in no list, its translations are still versions of each other', () => {
  const listed = [{ id: '2026-01-02-b' }, { id: '2026-01-03-c' }];
  const originals = new Map(listed.map(({ id }) => [id, '2026-01-01-a']));
  expect([...versionPairs(listed, originals)]).toEqual([
    { path: 'beside/2026-01-02-b/2026-01-03-c.json', versions: ['2026-01-02-b', '2026-01-03-c'] },
  ]);
});
