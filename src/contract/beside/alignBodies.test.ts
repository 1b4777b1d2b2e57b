import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { bundledArticles } from '../../testing/bundledArchive.ts';
import { blocksByType } from '../../testing/factories.ts';
import { blockSchema } from '../blockSchema.ts';
import { alignBodies } from './alignBodies.ts';
import { type Row, rowsFit, turnedRows } from './row.ts';
import { accuracyOf, oneByOne } from './testing/accuracy.ts';
import { madePairs } from './testing/alignedPair.ts';

test.each(['pairs', 'unseenPairs'] as const)(
  'ten pairs that merge, divide and leave out passages (%s): at least 95 %% of the blocks stand where they should',
  (set) => {
    const pairs = madePairs(set);
    const found = pairs.map(({ ours, theirs, rows }) => accuracyOf(alignBodies(ours, theirs), rows));
    const naive = pairs.map(({ ours, theirs, rows }) =>
      accuracyOf(oneByOne(ours.body.length, theirs.body.length), rows),
    );
    expect(pairs).toHaveLength(10);
    expect(share(found)).toBeGreaterThanOrEqual(0.95);
    // What the pairs ask: block by block most of it would be wrong.
    expect(share(naive)).toBeLessThan(0.5);
  },
);

test('the pairs aligned from the other side', () => {
  const found = madePairs().map(({ ours, theirs, rows }) =>
    accuracyOf(alignBodies(theirs, ours), turnedRows(rows)),
  );
  expect(share(found)).toBeGreaterThanOrEqual(0.95);
});

test('the four versions of the sample, each beside each: block by block', () => {
  const versions = bundledArticles().filter(({ id }) => id.includes('nowruz-and-the-table-of-seven-fruits'));
  expect(versions).toHaveLength(4);
  for (const one of versions) {
    for (const other of versions) {
      expect(alignBodies(one, other), `${one.language} ${other.language}`).toEqual(oneByOne(9, 9));
    }
  }
});

const anyBlock = fc.oneof(
  fc.constantFrom(...Object.values(blocksByType)).map((block) => v.parse(blockSchema, block)),
  fc.lorem({ mode: 'sentences' }).map((text) => v.parse(blockSchema, text)),
  fc.stringMatching(/^[آ-ی۰-۹ .؟]{1,80}[آ-ی]$/).map((text) => v.parse(blockSchema, text)),
);
const anyText = fc.record({
  language: fc.constantFrom('fa-AF', 'ps', 'en', 'de', 'xx'),
  body: fc.array(anyBlock, { maxLength: 40 }),
});

test('any two texts: order is kept, every block is in one row, and the same texts give the same rows', () => {
  fc.assert(
    fc.property(anyText, anyText, (ours, theirs) => {
      const rows = alignBodies(ours, theirs);
      expect(rowsFit(rows, ours.body.length, theirs.body.length)).toBe(true);
      expect(rows.filter(([own, other]) => own + other === 0)).toEqual([]);
      expect(alignBodies(ours, theirs)).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('a text beside itself: block by block', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { length } = text.body;
      expect(alignBodies(text, text)).toEqual(oneByOne(length, length));
    }),
    { numRuns: 60 },
  );
});

test('long texts, of which one lacks the first third, are aligned within the band', () => {
  const body = Array.from({ length: 90 }, (_, at) =>
    v.parse(blockSchema, `Paragraph ${at * 7 + 1000} is ${'long '.repeat(at % 11)}enough.`),
  );
  const rows = alignBodies({ language: 'en', body }, { language: 'en', body: body.slice(30) });
  const wanted: Row[] = [...Array<Row>(30).fill([1, 0]), ...Array<Row>(60).fill([1, 1])];
  expect(rows).toEqual(wanted);
});

function share(counts: { right: number; all: number }[]): number {
  const sum = (of: 'right' | 'all') => counts.reduce((total, count) => total + count[of], 0);
  return sum('right') / sum('all');
}
