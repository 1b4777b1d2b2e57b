import { expect, test } from 'vitest';
import type { ParsedDocument } from '../parsedDocument.ts';
import { runText } from '../runText.ts';
import { typeset } from './testing/typeset.ts';
import { COLUMN, FIRST, joined, readPages } from './testing/words.ts';

type Rule = [number, number, number, number];

const lying = (x: number, end: number, ...ys: number[]): Rule[] => ys.map((y) => [x, y, end, y]);
const upright = (y: number, bottom: number, ...xs: number[]): Rule[] => xs.map((x) => [x, y, x, bottom]);
const row = (y: number, cells: [string, number][]) => cells.map(([text, x]) => ({ text, x, y }));

/** What a document says, a table as its rows of cells. */
function saidBy({ blocks }: ParsedDocument): unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return joined(runText(block.runs));
    return block.kind === 'table' ? block.rows.map((cells) => cells.map(runText)) : block.kind;
  });
}

const PRICES = [
  ...row(540, [
    ['City', 65],
    ['Autumn', 205],
    ['Today', 345],
  ]),
  ...row(520, [
    ['Kabul', 65],
    ['10', 205],
    ['16', 345],
  ]),
];
const PRICE_RULES = [...lying(60, 480, 555, 533, 510), ...upright(555, 510, 60, 200, 340, 480)];
const PRICE_ROWS = [
  ['City', 'Autumn', 'Today'],
  ['Kabul', '10', '16'],
];

test('a page’s ground and frame do not tear its lines into the cells of the table on it', async () => {
  const document = await readPages({
    grounds: [[0, 0, 600, 800]],
    clips: [[40, 40, 520, 720]],
    rules: [...lying(40, 560, 760, 40), ...upright(760, 40, 40, 560), ...PRICE_RULES],
    pieces: [...typeset(FIRST, { ...COLUMN, y: 700 }), ...PRICES],
  });
  expect(saidBy(document)).toEqual([FIRST, PRICE_ROWS]);
});

test('surfaces and clipped parts beside each other are no table', async () => {
  const stripes = [0, 1, 2, 3].map((at): Rule => [60 + 120 * at, 660, 118, 50]);
  const document = await readPages({
    grounds: stripes,
    clips: stripes.map(([x, , width]): Rule => [x, 600, width, 120]),
    pieces: typeset(FIRST, { ...COLUMN, y: 700 }),
  });
  expect(saidBy(document)).toEqual([FIRST]);
});

test('thin surfaces are the rules of a table', async () => {
  const thin = PRICE_RULES.map(
    ([x, y, end, bottom]): Rule => [x, Math.min(y, bottom), end - x || 0.7, Math.abs(y - bottom) || 0.7],
  );
  const document = await readPages({ grounds: thin, pieces: PRICES });
  expect(saidBy(document)).toEqual([PRICE_ROWS]);
});

test('a heading over two columns is whole, and the cell beside it is empty', async () => {
  const document = await readPages({
    rules: [
      ...lying(60, 480, 580, 555, 533, 510),
      ...upright(580, 510, 60, 200, 480),
      ...upright(555, 510, 340),
    ],
    pieces: [
      ...row(563, [
        ['Where', 65],
        ['The price of a loaf of bread', 260],
      ]),
      ...PRICES,
    ],
  });
  expect(saidBy(document)).toEqual([[['Where', 'The price of a loaf of bread', ''], ...PRICE_ROWS]]);
});

test('words that a rule of a table inside a cell would cut stay whole', async () => {
  const document = await readPages({
    rules: [
      ...lying(60, 480, 600, 580, 560, 540, 520),
      ...upright(600, 520, 60, 270, 480),
      ...upright(560, 540, 340),
    ],
    pieces: [
      ...row(585, [
        ['Simple cell', 65],
        ['Simple cell with slanted text', 275],
      ]),
      ...row(565, [
        ['Another one', 65],
        ['Another cell with upright text', 275],
      ]),
      ...row(545, [
        ['Rich cell', 65],
        ['One', 275],
        ['Two', 345],
      ]),
      ...row(525, [
        ['Last cell', 65],
        ['The last cell of the whole table', 275],
      ]),
    ],
  });
  expect(saidBy(document)).toEqual([
    [
      ['Simple cell', 'Simple cell with slanted text', ''],
      ['Another one', 'Another cell with upright text', ''],
      ['Rich cell', 'One', 'Two'],
      ['Last cell', 'The last cell of the whole table', ''],
    ],
  ]);
});
