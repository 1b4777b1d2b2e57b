import { expect, test } from 'vitest';
import { runText } from '../runText.ts';
import { typeset } from './testing/typeset.ts';
import { COLUMN, FIRST, paragraphsIn, readPages } from './testing/words.ts';

const BODIES = [FIRST, `Nobody knows. ${FIRST}`, `In winter ${FIRST}`];

/** Pages of text with these lines at heights of their own. */
function pages(count: number, linesOf: (page: number) => [text: string, y: number][]) {
  return BODIES.slice(0, count).map((body, at) => ({
    pieces: [
      ...typeset(body, { ...COLUMN, y: 700 }),
      ...linesOf(at + 1).map(([text, y]) => ({ text, x: 60, y })),
    ],
  }));
}

async function marginsIn(count: number, linesOf: (page: number) => [text: string, y: number][]) {
  const document = await readPages(...pages(count, linesOf));
  return paragraphsIn(document)
    .filter(({ margin }) => margin)
    .map(({ runs }) => runText(runs));
}

test('what two pages say at their head or foot is text', async () => {
  expect(
    await marginsIn(2, () => [
      ['Dear Ahmad,', 760],
      ['Your mother', 60],
    ]),
  ).toEqual([]);
});

test('what three pages say at the same height is a running line', async () => {
  expect(await marginsIn(3, () => [['The letters', 760]])).toEqual([
    'The letters',
    'The letters',
    'The letters',
  ]);
});

test('what two pages say is a running line where the pages are numbered, and where it counts them', async () => {
  const numbered = (page: number): [string, number][] => [
    ['The letters', 760],
    [String(page), 30],
  ];
  expect(await marginsIn(2, numbered)).toEqual(['The letters', '1', 'The letters', '2']);
  expect(await marginsIn(2, (page) => [[`The letters, page ${page} of 2`, 760]])).toHaveLength(2);
});

test('days at the head of two letters are text', async () => {
  expect(await marginsIn(2, (page) => [[`Kabul, ${page * 7} March`, 760]])).toEqual([]);
});

test('a closing line far from the page’s foot stays text, however often it is said', async () => {
  const document = await readPages(...pages(3, () => [['Conclusion of our reporter', 560]]));
  const closing = paragraphsIn(document).filter(({ runs }) => runText(runs).startsWith('Conclusion'));
  expect(closing.map(({ margin, midPage }) => [margin, midPage])).toEqual(
    [1, 2, 3].map(() => [undefined, true]),
  );
});
