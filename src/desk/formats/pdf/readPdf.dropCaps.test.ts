import { expect, test } from 'vitest';
import type { Piece } from './testing/pdfWriter.ts';
import { typeset } from './testing/typeset.ts';
import { joined, readPages, textsOf } from './testing/words.ts';

const REST =
  'akers in the three cities have raised their prices for the second time since the winter began, and many families now buy half of what they bought before; nobody in the market expects that prices will fall again before the first harvest comes in from the south and the roads are open.';

/** A text whose first lines stand beside a letter that is as high as they are. */
function withCap(cap: Piece[], rest: string, lines: number): Piece[] {
  const indent = 15 * lines;
  const beside = typeset(rest, { x: 60 + indent, y: 700, width: 440 - indent }).filter(
    ({ y }) => y > 700 - 15 * lines,
  );
  const below = rest.split(' ').slice(beside.length).join(' ');
  return [...cap, ...beside, ...typeset(below, { x: 60, y: 700 - 15 * lines, width: 440 })];
}

test.each([2, 3])('a first letter that is %i lines high joins its word', async (lines) => {
  const cap: Piece = { text: 'B', x: 60, y: 700 - 15 * (lines - 1), size: 15 * lines + 8 };
  const document = await readPages({ pieces: withCap([cap], REST, lines) });
  expect(textsOf(document).map(joined)).toEqual([`B${REST}`]);
});

test('the quotation mark before it goes with it', async () => {
  const cap: Piece = { text: '“B', x: 54, y: 685, size: 36, width: 0.4 };
  const document = await readPages({ pieces: withCap([cap], REST, 2) });
  expect(textsOf(document).map(joined)).toEqual([`“B${REST}`]);
});

test('a first letter that is a word stays one', async () => {
  const rest =
    'family of five needs four loaves a day, says the baker, and a family that has no field has to buy all of them on the market, where the price has risen twice since the first snow fell and the roads were closed';
  const cap: Piece = { text: 'A', x: 60, y: 685, size: 36 };
  const document = await readPages({ pieces: withCap([cap], rest, 2) });
  expect(textsOf(document).map(joined)).toEqual([`A ${rest}`]);
});

test('large letters of a title stay where they are', async () => {
  const document = await readPages({
    pieces: [
      { text: 'B IS A LETTER', x: 60, y: 740, size: 30 },
      ...typeset(REST, { x: 60, y: 700, width: 440 }),
    ],
  });
  expect(textsOf(document).map(joined)).toEqual(['B IS A LETTER', REST]);
});
