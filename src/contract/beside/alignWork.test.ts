import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { blockSchema } from '../blockSchema.ts';
import { alignBodies } from './alignBodies.ts';
import { accuracyOf } from './testing/accuracy.ts';
import { madePairs } from './testing/alignedPair.ts';

const work = vi.hoisted(() => ({ lengths: 0, sentences: 0 }));
vi.mock('./lengths.ts', async (original) => {
  const lengths = await original<typeof import('./lengths.ts')>();
  const { lengthCost, sentencesCost }: typeof lengths = lengths;
  return {
    ...lengths,
    lengthCost: (...of: Parameters<typeof lengthCost>) => {
      work.lengths += 1;
      return lengthCost(...of);
    },
    sentencesCost: (...of: Parameters<typeof sentencesCost>) => {
      work.sentences += 1;
      return sentencesCost(...of);
    },
  };
});

beforeEach(() => void Object.assign(work, { lengths: 0, sentences: 0 }));

/** Five hundred paragraphs of one to seven sentences; nothing but their lengths tells them apart. */
const long = (language: string) => ({
  language,
  body: Array.from({ length: 500 }, (_, at) =>
    v.parse(
      blockSchema,
      `So it ${'was, as ever, '.repeat((at * 7) % 11)}said. `.repeat(1 + ((at * 5) % 7)).trim(),
    ),
  ),
});
const oneByOne = Array.from({ length: 500 }, () => [1, 1]);

test('the work for long texts grows with their blocks, not with their square', () => {
  expect(alignBodies(long('en'), long('en'))).toEqual(oneByOne);
  // Six kinds of rows in each of 500 × 25 cells, twice; as long as a band of 151 cells was looked at, it was a million.
  expect(work.sentences).toBeLessThan(6 * 500 * 25 * 2);
});

test('where somebody waits, long texts are aligned by whole blocks, once', () => {
  expect(alignBodies(long('en'), long('en'), 'quick')).toEqual(oneByOne);
  expect(work.sentences).toBe(0);
  expect(work.lengths).toBeLessThan(6 * 500 * 151);
});

// Nine languages as if they were one: what each pair's own ratio and script would tell is not there.
test.each([
  ['whole', 0.85],
  ['quick', 0.75],
] as const)('the ten pairs as one long text, aligned %s', (effort, least) => {
  const pairs = madePairs();
  const bodyOf = (side: 'ours' | 'theirs') => pairs.flatMap((pair) => pair[side].body);
  const found = alignBodies(
    { language: 'en', body: bodyOf('ours') },
    { language: 'en', body: bodyOf('theirs') },
    effort,
  );
  const { right, all } = accuracyOf(
    found,
    pairs.flatMap(({ rows }) => rows),
  );
  expect(right / all).toBeGreaterThanOrEqual(least);
});
