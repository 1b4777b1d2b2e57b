import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../blockSchema.ts';
import { joinedRows, type Row, rowsFit } from './row.ts';
import { type AlignedVersion, versionRows } from './versionRows.ts';

function version(id: string, facts: Partial<AlignedVersion> & { texts: string[] }): AlignedVersion {
  const { texts, ...rest } = facts;
  return { id, language: 'en', body: texts.map((text): Block => ({ type: 'paragraph', text })), ...rest };
}

const original = version('2026-01-01-a', { texts: ['One.', 'Two.', 'Three.'] });
const corrected: [number, number][] = [
  [2, 1],
  [1, 1],
];
const german = version('2026-01-02-b', {
  language: 'de',
  texts: ['Eins und zwei.', 'Drei.'],
  translationOf: original.id,
  alignment: corrected,
});
const french = version('2026-01-03-c', {
  language: 'fr',
  texts: ['Un.', 'Deux.', 'Trois.'],
  translationOf: original.id,
});

test('what an editor has corrected counts, from either side', () => {
  expect(versionRows(original, german)).toEqual(corrected);
  expect(versionRows(german, original)).toEqual([
    [1, 2],
    [1, 1],
  ]);
});

test('a correction that does not fit the text any more is not used', () => {
  const longer = { ...german, body: [...german.body, ...french.body] };
  expect(rowsFit(versionRows(original, longer), 3, 5)).toBe(true);
});

test('two translations follow what was corrected between one of them and the original', () => {
  expect(versionRows(german, french, original)).toEqual([
    [1, 2],
    [1, 1],
  ]);
});

const anyRows = (middles: readonly number[]) =>
  fc
    .array(fc.nat(3), { minLength: middles.length, maxLength: middles.length })
    .map((others) => others.map((other, at): Row => [other, middles[at] ?? 0]).filter(([a, b]) => a + b > 0));

/** How `total` is divided into rows. */
const anyDivision = (total: number) =>
  fc.array(fc.nat(total), { maxLength: 6 }).map((cuts) => {
    const ends = [0, ...cuts.sort((a, b) => a - b), total];
    return ends.slice(1).map((end, at) => end - (ends[at] ?? 0));
  });

test('rows by way of a third text cover both texts, each block once', () => {
  const both = fc
    .nat(12)
    .chain((total) => fc.tuple(anyDivision(total).chain(anyRows), anyDivision(total).chain(anyRows)));
  fc.assert(
    fc.property(both, ([first, second]) => {
      const rows = joinedRows(
        first,
        second.map(([theirs, middle]) => [middle, theirs]),
      );
      const sum = (all: readonly Row[]) => all.reduce((total, [own]) => total + own, 0);
      expect(rowsFit(rows, sum(first), sum(second))).toBe(true);
    }),
  );
});
